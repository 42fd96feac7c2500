import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DataRelease } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { releasesQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import './reports.css';

const keys = ['recipient', 'purpose', 'place', 'people', 'made_at', 'made_by_name'] as const;
type Key = (typeof keys)[number];

// What has left the house: to whom, what for, how many.
export function ReleasesPage() {
  const t = useText('reports');
  const query = useQuery(releasesQuery);
  return (
    <Page title={t('release.title')} lead={t('release.lead')}>
      <ReportTabs />
      <Answered query={query} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('release.none')} text={t('release.none.text')} />
          ) : (
            <Releases releases={items} />
          )
        }
      </Answered>
    </Page>
  );
}

function Releases({ releases }: { releases: DataRelease[] }) {
  const t = useText('reports');
  const words = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'made_at', direction: 'desc' });
  const sign = sort.direction === 'asc' ? 1 : -1;
  const sorted = [...releases].sort((a, b) => {
    const [one, other] = [a[sort.by as Key], b[sort.by as Key]];
    return sign * (typeof one === 'number' ? one - Number(other) : one.localeCompare(String(other), 'sv'));
  });
  const columns: Column<DataRelease>[] = keys.map((key) => ({
    key,
    label: t(`release.${key}`),
    sortable: true,
    firm: key === 'recipient',
    right: key === 'people',
    cell: (one) =>
      key === 'recipient' ? (
        <Link to="/reports/releases/$releaseId" params={{ releaseId: one.id }}>
          {one.recipient}
        </Link>
      ) : key === 'made_at' ? (
        words.instant(one.made_at)
      ) : key === 'people' && one.decision ? (
        <>
          {one.people} <Pill tone="amber">{t('release.overridden')}</Pill>
        </>
      ) : (
        one[key]
      ),
  }));
  return <DataTable caption={t('release.title')} columns={columns} rows={sorted} rowKey={(one) => one.id} sort={sort} onSort={setSort} />;
}
