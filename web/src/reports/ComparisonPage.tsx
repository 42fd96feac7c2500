import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { oneOf } from '@/shared/lib/one_of';
import { Empty } from '@/shared/ui/states';
import { EffectLink } from './EffectLink';
import { comparedOutcomes, comparisonOf } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { comparisonQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// One unit's exits against those of alike people in the branch's other units.
export function ComparisonPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('comparison.title')} lead={t('comparison.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, address, change, form } = usePopulation(units, { basis: 'ended', place: '' });
  const outcome = oneOf(comparedOutcomes, address.outcome, 'work');
  const asked = comparisonOf(population, outcome, units);
  const found = useQuery(comparisonQuery(asked, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      controls={
        <>
          <div className="row with-labels">
            <SelectInput
              field="outcome"
              value={outcome}
              label={t('comparison.outcome')}
              width="w-mid"
              choices={comparedOutcomes.map((value) => ({ value, label: t(`compared_outcome.${value}`) }))}
              onChange={(next) => change({ outcome: next })}
            />
          </div>
          {!asked && <Empty title={t('comparison.choose')} text={t('comparison.choose.text')} />}
        </>
      }
      isAsked={asked !== null}
      path="/reports/comparison"
      query={asked ?? {}}
      acts={found.data && outcome === 'work' && <EffectLink figures={found.data} />}
    />
  );
}
