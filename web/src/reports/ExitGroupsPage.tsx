import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { oneOf } from '@/shared/lib/one_of';
import { useFilters } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { DownloadLinks } from './DownloadLinks';
import { FigurePanelCard } from './FigurePanelCard';
import { FiguresForm } from './FiguresForm';
import { FiguresLine } from './FiguresLine';
import { asAddress, withoutBasis, exitGroupVariables, placesOf, type Population, populationOf } from './population';
import { exitGroupsQuery } from './queries';
import { PopulationPage } from './PopulationPage';
import { violationAt } from './question_form';
import { useNarrow } from './use_narrow';

// How long groups of those who started take part, and what their exits lead to.
export function ExitGroupsPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('exit_groups.title')} lead={t('exit_groups.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const words = useWords();
  const { today } = useSession();
  const [address, change] = useFilters();
  const usual = populationOf(address, today, `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const population: Population = { ...usual, basis: 'started' };
  const by = oneOf(exitGroupVariables, address.by, 'sex');
  const found = useQuery(exitGroupsQuery(population, by, words.language, useNarrow() ? 'narrow' : 'wide'));
  const atBy = violationAt(found.error, 'by');
  return (
    <div className="stack">
      <FiguresForm
        key={JSON.stringify(population)}
        title={t('figures.change')}
        population={population}
        units={units}
        error={atBy ? null : found.error}
        oneBasis
        onChange={(next) => change({ ...asAddress(next), basis: undefined })}
      />
      <div className="row with-labels">
        <SelectInput
          field="by"
          value={by}
          error={atBy && words.rule(atBy)}
          label={t('exit_groups.by')}
          width="w-mid"
          choices={exitGroupVariables.map((value) => ({ value, label: t(`variable.${value}`) }))}
          onChange={(next) => change({ by: next })}
        />
      </div>
      {(found.data || !found.isError) && (
        <Answered query={found}>
          {(figures) => (
            <>
              <div className="row apart">
                <FiguresLine figures={{ ...figures, notes: [t('protected')] }} population={population} />
                <DownloadLinks path="/reports/exit-groups" query={{ ...withoutBasis(population), by }} />
              </div>
              <div className="panels single">
                {figures.panels.map((panel) => (
                  <FigurePanelCard key={panel.key} panel={panel} token={figures.population_token} sortable />
                ))}
              </div>
            </>
          )}
        </Answered>
      )}
    </div>
  );
}
