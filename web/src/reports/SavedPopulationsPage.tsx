import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SavedPopulation } from '@/api/types';
import { unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { filterWords } from './filter_words';
import { MadeReports } from './MadeReports';
import { savedPopulationsQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import { SavePopulationDialog } from './SavePopulationDialog';
import { addressOfSaved, pageOfSaved, populationOfSaved, showsWords } from './saved_population';
import { ScheduleLine } from './ScheduleLine';
import { useSavedDeletion } from './use_saved_deletion';
import './reports.css';

// Populations kept by name: one's own, and what colleagues of the branch share.
export function SavedPopulationsPage() {
  const t = useText('reports');
  const query = useQuery(savedPopulationsQuery);
  return (
    <Page title={t('saved.title')} lead={t('saved.lead')}>
      <ReportTabs />
      <div className="stack loose">
        <Answered query={query} rows={4}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty title={t('saved.none')} text={t('saved.none.text')} />
            ) : (
              <Saved items={items} />
            )
          }
        </Answered>
        <MadeReports />
      </div>
    </Page>
  );
}

function Saved({ items }: { items: SavedPopulation[] }) {
  const t = useText('reports');
  const words = useWords();
  const units = useQuery(unitsQuery).data?.items;
  const [changed, setChanged] = useState<SavedPopulation | null>(null);
  const remove = useSavedDeletion();
  const columns: Column<SavedPopulation>[] = [
    {
      key: 'name',
      label: t('saved.name'),
      cell: (one) => (
        <div>
          <Link to={pageOfSaved(one)} search={addressOfSaved(one)}>
            {one.name}
          </Link>
          <p className="quiet small">{showsWords(one, t)}</p>
        </div>
      ),
    },
    {
      key: 'who',
      label: t('saved.who'),
      cell: (one) => (
        <div>
          {one.place}
          <p className="quiet small">
            {t(`basis.${one.basis}`)}. {filterWords(one.filters, t, words)}
          </p>
        </div>
      ),
    },
    {
      key: 'period',
      label: t('saved.period'),
      cell: (one) => (
        <div>
          {one.period !== 'fixed' && t(`saved.period.${one.period}`)}
          <p className={one.period === 'fixed' ? undefined : 'quiet small'}>
            {words.date(one.from)} – {words.date(one.to)}
          </p>
        </div>
      ),
    },
    { key: 'schedule', label: t('schedule.title'), cell: (one) => <ScheduleLine saved={one} /> },
    {
      key: 'owner',
      label: t('saved.owner'),
      cell: (one) =>
        one.is_own ? one.is_shared ? <Pill tone="blue">{t('saved.shared')}</Pill> : t('saved.mine') : one.owner_name,
    },
    {
      key: 'acts',
      label: t('saved.acts'),
      cell: (one) =>
        one.is_own && (
          <div className="row acts">
            <Button size="small" variant="tertiary" onClick={() => setChanged(one)}>
              {t('saved.change')}
              <span className="hidden-text">: {one.name}</span>
            </Button>
            <Button size="small" variant="tertiary" onClick={() => void remove(one)}>
              {t('saved.remove')}
              <span className="hidden-text">: {one.name}</span>
            </Button>
          </div>
        ),
    },
  ];
  return (
    <>
      <DataTable caption={t('saved.title')} columns={columns} rows={items} rowKey={(one) => one.id} />
      {changed && units && (
        <SavePopulationDialog
          key={changed.id}
          population={populationOfSaved(changed)}
          saved={changed}
          units={units}
          onClose={() => setChanged(null)}
        />
      )}
    </>
  );
}
