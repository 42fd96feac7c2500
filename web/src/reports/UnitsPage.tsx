import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { unitsQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// A branch's units beside one another: how many take part month by month, and what the exits led to.
export function UnitsPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('units.title')} lead={t('units.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const words = useWords();
  const { population, form } = usePopulation(units, { basis: 'ended' });
  const found = useQuery(unitsQuery(population, words.language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/units"
      query={withoutBasis(population)}
      hasBasis={false}
      card={() => ({ sortable: true })}
    />
  );
}
