import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BranchEntry, Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Answered } from '@/shared/ui/states';
import { ForBranch } from './ForBranch';
import { codeListHistoryQuery, codeListsOfQuery } from './queries';
import { RecordChanges } from './RecordChanges';
import { SharedCodeCard } from './SharedCodeCard';

// One list: its shared codes, the branch's local values under them, and what has been changed.
export function CodeListPage() {
  const t = useText('administration');
  const list = useAddressId('codeList');
  return (
    <ForBranch
      title={t(`codes.${list}`)}
      lead={t(`codes.${list}.used`)}
      back={<Link to="/administration/code-lists">{t('codes.title')}</Link>}
    >
      {(branchId) => (
        <div className="stack loose" key={branchId}>
          <Codes branchId={branchId} list={list} />
          <History branchId={branchId} list={list} />
        </div>
      )}
    </ForBranch>
  );
}

interface Props {
  branchId: Id;
  list: string;
}

function Codes({ branchId, list }: Props) {
  const t = useText('administration');
  const query = useQuery(codeListsOfQuery(branchId));
  return (
    <Answered query={query} rows={8}>
      {({ items }) => {
        const shown = items.find((one) => one.code_list === list);
        if (!shown) return <p>{t('codes.unknown')}</p>;
        return (
          <section className="card" aria-labelledby="codes">
            <h2 id="codes">{t('codes.shared')}</h2>
            <ul className="plain decided">
              {shown.codes.map((code) => (
                <li key={code.code}>
                  <SharedCodeCard
                    branchId={branchId}
                    list={shown.code_list}
                    code={code}
                    locals={shown.local_codes.filter((one) => one.code === code.code)}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Answered>
  );
}

function History({ branchId, list }: Props) {
  const t = useText('administration');
  const words = useWords();
  const query = useQuery(codeListHistoryQuery(branchId, list));
  const columns: Column<BranchEntry>[] = [
    { key: 'when', label: t('record.when'), firm: true, cell: (one) => words.instant(one.recorded_at) },
    { key: 'what', label: t('record.what'), cell: (one) => t(`entry.${one.kind}`) },
    { key: 'changes', label: t('record.changes'), cell: (one) => <RecordChanges entry={one} without={['code_list']} /> },
    { key: 'who', label: t('record.who'), firm: true, cell: (one) => one.actor_name },
  ];
  return (
    <section aria-labelledby="history">
      <div className="card-head">
        <h2 id="history">{t('codes.history')}</h2>
      </div>
      <Answered query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('record.empty')}</p>
          ) : (
            <DataTable
              caption={t('codes.history')}
              rows={items}
              rowKey={(one) => one.id}
              columns={columns}
            />
          )
        }
      </Answered>
    </section>
  );
}
