import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FinalReport } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { finalReportsQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import './reports.css';

const keys = ['title', 'place', 'period', 'changed_at'] as const;
const value = (one: FinalReport, key: string) =>
  key === 'period' ? one.from : one[key as 'title' | 'place' | 'changed_at'];

// Reports put together from words, facts and figures.
export function FinalReportsPage() {
  const t = useText('reports');
  const query = useQuery(finalReportsQuery);
  return (
    <Page title={t('final.title')} lead={t('final.lead')}>
      <ReportTabs />
      <Answered query={query} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('final.none')} text={t('final.none.text')} />
          ) : (
            <Reports reports={items} />
          )
        }
      </Answered>
    </Page>
  );
}

function Reports({ reports }: { reports: FinalReport[] }) {
  const t = useText('reports');
  const words = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'changed_at', direction: 'desc' });
  const sign = sort.direction === 'asc' ? 1 : -1;
  const sorted = [...reports].sort((a, b) => sign * value(a, sort.by).localeCompare(value(b, sort.by), 'sv'));
  const shown = (one: FinalReport, key: (typeof keys)[number]) => {
    if (key === 'period') return `${words.date(one.from)} – ${words.date(one.to)}`;
    return key === 'changed_at' ? words.instant(one.changed_at) : one[key];
  };
  const columns: Column<FinalReport>[] = keys.map((key) => ({
    key,
    label: t(`final.${key}`),
    sortable: true,
    firm: key === 'title',
    cell: (one) =>
      key === 'title' ? (
        <Link to="/reports/final/$reportId" params={{ reportId: one.id }}>
          {one.title}
        </Link>
      ) : (
        shown(one, key)
      ),
  }));
  return (
    <DataTable
      caption={t('final.title')}
      columns={columns}
      rows={sorted}
      rowKey={(one) => one.id}
      sort={sort}
      onSort={setSort}
    />
  );
}
