import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { withoutBasis } from './population';
import { savingsQuery } from './queries';
import { violationAt } from './question_form';
import { SavingsFields } from './SavingsFields';
import { savingsChoiceOf } from './savings_choice';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// What assistance became to those who began in the period, beside alike people.
export function SavingsPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('savings.title')} lead={t('savings.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const words = useWords();
  const { population, address, change, form } = usePopulation(units, { basis: 'started' });
  const choice = savingsChoiceOf(address);
  const cost = choice.cost_kr ?? '';
  const found = useQuery(savingsQuery(population, choice, words.language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      controls={
        <div className="row with-labels">
          <SavingsFields
            choice={choice}
            cost={cost}
            field={(name) => name}
            error={(name) => {
              const at = violationAt(found.error, name);
              return at && words.rule(at);
            }}
            onChange={change}
            onCost={(kronor) => {
              if (kronor !== undefined) change({ cost_kr: kronor === null ? undefined : String(kronor) });
            }}
            costWhen="left"
          />
        </div>
      }
      path="/reports/savings"
      query={{ ...withoutBasis(population), ...choice }}
    />
  );
}
