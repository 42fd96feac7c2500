import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FrozenReport } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { frozenReportsQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import './reports.css';

const keys = ['name', 'place', 'made_at', 'keep_until'] as const;
type Key = (typeof keys)[number];

// Figures as they were when they were frozen.
export function FrozenReportsPage() {
  const t = useText('reports');
  const query = useQuery(frozenReportsQuery);
  return (
    <Page title={t('frozen.title')} lead={t('frozen.lead')}>
      <ReportTabs />
      <Answered query={query} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('frozen.none')} text={t('frozen.none.text')} />
          ) : (
            <Reports reports={items} />
          )
        }
      </Answered>
    </Page>
  );
}

function Reports({ reports }: { reports: FrozenReport[] }) {
  const t = useText('reports');
  const words = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'made_at', direction: 'desc' });
  const sign = sort.direction === 'asc' ? 1 : -1;
  const sorted = [...reports].sort(
    (a, b) => sign * a[sort.by as Key].localeCompare(b[sort.by as Key], 'sv'),
  );
  const columns: Column<FrozenReport>[] = keys.map((key) => ({
    key,
    label: t(`frozen.${key}`),
    sortable: true,
    firm: key === 'name',
    cell: (one) =>
      key === 'name' ? (
        <Link to="/reports/frozen/$reportId" params={{ reportId: one.id }}>
          {one.name}
        </Link>
      ) : key === 'made_at' ? (
        words.instant(one.made_at)
      ) : key === 'keep_until' ? (
        one.disposed_on ? <Pill tone="grey">{t('frozen.disposed')}</Pill> : words.date(one.keep_until)
      ) : (
        one[key]
      ),
  }));
  return <DataTable caption={t('frozen.title')} columns={columns} rows={sorted} rowKey={(one) => one.id} sort={sort} onSort={setSort} />;
}
