import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { oneOf } from '@/shared/lib/one_of';
import { exitGroupVariables, withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { exitGroupsQuery } from './queries';
import { violationAt } from './question_form';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

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
  const { population, address, change, form } = usePopulation(units, { basis: 'started' });
  const by = oneOf(exitGroupVariables, address.by, 'sex');
  const found = useQuery(exitGroupsQuery(population, by, words.language, useNarrow() ? 'narrow' : 'wide'));
  const atBy = violationAt(found.error, 'by');
  return (
    <PopulationPanels
      form={form}
      found={found}
      error={atBy ? null : found.error}
      controls={
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
      }
      path="/reports/exit-groups"
      query={{ ...withoutBasis(population), by }}
      card={() => ({ sortable: true })}
    />
  );
}
