import { BookmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Unit } from '@/api/types';
import { ApiError } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { CrossTableForm } from './CrossTableForm';
import { DownloadLinks } from './DownloadLinks';
import { FigurePanelCard } from './FigurePanelCard';
import { FiguresForm } from './FiguresForm';
import { FiguresLine } from './FiguresLine';
import { asAddress, asQuery, placesOf, populationOf, usualTable } from './population';
import { crossTableQuery } from './queries';
import { PopulationPage } from './PopulationPage';
import { SavePopulationDialog } from './SavePopulationDialog';
import { useNarrow } from './use_narrow';

// Which of the two forms a refusal belongs to.
const isOfTable = (error: Error | null) =>
  error instanceof ApiError &&
  (error.problem.violations ?? []).some((one) => one.field === 'lines' || one.field === 'columns');

// Two variables of the reader's choice against each other.
export function CrossTablePage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('cross.title')} lead={t('cross.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { today } = useSession();
  const [address, change] = useFilters();
  const population = populationOf(address, today, `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const choice = {
    lines: address.lines ?? usualTable.lines,
    columns: address.columns ?? usualTable.columns,
    measure: address.measure ?? usualTable.measure,
    shares: address.shares ?? usualTable.shares,
  };
  const [saving, setSaving] = useState(false);
  const found = useQuery(crossTableQuery(population, choice, language, useNarrow() ? 'narrow' : 'card'));
  return (
    <div className="stack">
      <FiguresForm
        key={JSON.stringify(population)}
        title={t('figures.change')}
        population={population}
        units={units}
        error={isOfTable(found.error) ? null : found.error}
        onChange={(next) => change(asAddress(next))}
      />
      <CrossTableForm key={JSON.stringify(choice)} choice={choice} error={isOfTable(found.error) ? found.error : null} onChange={change} />
      {saving && (
        <SavePopulationDialog population={population} table={choice} units={units} onClose={() => setSaving(false)} />
      )}
      {(found.data || !found.isError) && (
        <Answered query={found}>
          {(table) => (
            <>
              <div className="row apart">
                <FiguresLine figures={{ ...table, notes: [t('protected')] }} population={population} />
                <div className="row">
                  <Button variant="tertiary" icon={<BookmarkIcon aria-hidden />} onClick={() => setSaving(true)}>
                    {t('cross.save')}
                  </Button>
                  <DownloadLinks path="/reports/cross-table" query={{ ...asQuery(population), ...choice }} />
                </div>
              </div>
              {table.panels.map((panel) => (
                <FigurePanelCard key={panel.title} panel={panel} token={table.population_token} startAsTable />
              ))}
            </>
          )}
        </Answered>
      )}
    </div>
  );
}
