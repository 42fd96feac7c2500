import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { asQuery } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { mappingQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// What is known of a population's situation, variable by variable.
export function MappingPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('mapping.title')} lead={t('mapping.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, form } = usePopulation(units);
  const found = useQuery(mappingQuery(population, language, useNarrow() ? 'narrow' : 'card'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/mapping"
      query={asQuery(population)}
      notes={({ people }) => [t('mapping.people', { count: people }), t('protected')]}
      areCards
    />
  );
}
