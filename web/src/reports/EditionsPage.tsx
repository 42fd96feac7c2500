import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { StatisticsEdition } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { editionsQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import './reports.css';

const values = {
  place: (one: StatisticsEdition) => one.place,
  period: (one: StatisticsEdition) => one.from,
  published_at: (one: StatisticsEdition) => one.published_at,
};
type Key = keyof typeof values;

// What has been published, to everybody with a statistics mandate.
export function EditionsPage() {
  const t = useText('reports');
  const query = useQuery(editionsQuery);
  const publish = query.data?.may_publish && (
    <Link to="/reports/editions/new" className="aksel-button aksel-button--medium" data-variant="primary">
      <span className="aksel-label">{t('edition.new')}</span>
    </Link>
  );
  return (
    <Page title={t('edition.title')} lead={t('edition.lead')} actions={publish}>
      <ReportTabs />
      <Answered query={query} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('edition.none')} text={t('edition.none.text')} />
          ) : (
            <Editions editions={items} />
          )
        }
      </Answered>
    </Page>
  );
}

function Editions({ editions }: { editions: StatisticsEdition[] }) {
  const t = useText('reports');
  const words = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'period', direction: 'desc' });
  const sign = sort.direction === 'asc' ? 1 : -1;
  const value = values[sort.by as Key];
  const sorted = [...editions].sort((a, b) => sign * value(a).localeCompare(value(b), 'sv'));
  const columns: Column<StatisticsEdition>[] = [
    {
      key: 'place',
      label: t('edition.place'),
      sortable: true,
      firm: true,
      cell: (one) => (
        <Link to="/reports/editions/$editionId" params={{ editionId: one.id }}>
          {one.place}
          <span className="hidden-text">
            , {words.date(one.from)} – {words.date(one.to)}
          </span>
        </Link>
      ),
    },
    {
      key: 'period',
      label: t('edition.period'),
      sortable: true,
      cell: (one) => `${words.date(one.from)} – ${words.date(one.to)}`,
    },
    {
      key: 'published_at',
      label: t('edition.published_at'),
      sortable: true,
      cell: (one) =>
        one.withdrawn_on ? (
          <Pill tone="grey">{t('edition.withdrawn')}</Pill>
        ) : (
          words.date(one.published_at.slice(0, 10))
        ),
    },
  ];
  return (
    <DataTable
      caption={t('edition.title')}
      columns={columns}
      rows={sorted}
      rowKey={(one) => one.id}
      sort={sort}
      onSort={setSort}
    />
  );
}
