import { useQuery } from '@tanstack/react-query';
import type { BranchEntry } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { Answered, Empty } from '@/shared/ui/states';
import { BranchSelect } from './BranchSelect';
import { recordQuery } from './queries';
import { RecordChanges } from './RecordChanges';

const reads = ['administrator', 'auditor'];

export function RecordPage() {
  const t = useText('administration');
  const words = useWords();
  const { roles } = useSession();
  const names = new Map(
    roles.filter(({ role }) => reads.includes(role)).map((role) => [role.branch_id, role.branch_name]),
  );
  const branches = [...names].map(([id, name]) => ({ id, name }));
  const [search, change] = useFilters();
  const branchId = search.branch_id ?? branches[0]?.id ?? '';
  const query = useQuery(recordQuery(branchId, Number(search.page ?? '1')));
  const about = (entry: BranchEntry) =>
    entry.changes.find((one) => ['staff_name', 'name', 'label_sv', 'local_code'].includes(one.field))?.new_value ?? '';
  const columns: Column<BranchEntry>[] = [
    {
      key: 'when',
      label: t('record.when'),
      firm: true,
      cell: (one) => words.instant(one.recorded_at),
    },
    { key: 'what', label: t('record.what'), cell: (one) => t(`entry.${one.kind}`) },
    { key: 'about', label: t('record.about'), cell: (one) => about(one) },
    {
      key: 'changes',
      label: t('record.changes'),
      cell: (one) => <RecordChanges entry={one} />,
    },
    { key: 'who', label: t('record.who'), firm: true, cell: (one) => one.actor_name },
  ];
  return (
    <Page title={t('record.title')} lead={t('record.lead')}>
      <BranchSelect branches={branches} chosen={branchId} />
      <Answered query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('record.empty')} text={t('record.empty.text')} />
          ) : (
            <>
              <DataTable
                caption={t('record.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columns}
              />
              <Pager meta={list._meta} onPage={(page) => change({ page: String(page) })} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}
