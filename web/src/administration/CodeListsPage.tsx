import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AdministeredCodeList, Id } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Answered } from '@/shared/ui/states';
import { holdsOn } from './code_states';
import { ForBranch } from './ForBranch';
import { codeListsOfQuery } from './queries';

// The lists whose choices a branch decides about.
export function CodeListsPage() {
  const t = useText('administration');
  return (
    <ForBranch title={t('codes.title')} lead={t('codes.lead')}>
      {(branchId) => <Lists key={branchId} branchId={branchId} />}
    </ForBranch>
  );
}

function Lists({ branchId }: { branchId: Id }) {
  const t = useText('administration');
  const { today } = useSession();
  const query = useQuery(codeListsOfQuery(branchId));
  const columns: Column<AdministeredCodeList>[] = [
    {
      key: 'list',
      label: t('codes.list'),
      cell: (one) => (
        <div>
          <Link
            className="strong"
            to="/administration/code-lists/$codeList"
            params={{ codeList: one.code_list }}
            search={{ branch_id: branchId }}
          >
            {t(`codes.${one.code_list}`)}
          </Link>
          <div className="quiet small">{t(`codes.${one.code_list}.used`)}</div>
        </div>
      ),
    },
    {
      key: 'offered',
      label: t('codes.offered_count'),
      right: true,
      cell: (one) =>
        t('codes.of', {
          some: one.codes.filter((code) => !code.withheld.some((time) => holdsOn(time, today))).length,
          all: one.codes.length,
        }),
    },
    {
      key: 'local',
      label: t('codes.local_count'),
      right: true,
      cell: (one) => one.local_codes.filter((local) => holdsOn(local, today)).length,
    },
  ];
  return (
    <Answered query={query}>
      {({ items }) => (
        <DataTable
          caption={t('codes.title')}
          rows={items}
          rowKey={(one) => one.code_list}
          columns={columns}
        />
      )}
    </Answered>
  );
}
