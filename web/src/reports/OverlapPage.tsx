import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { overlapQuery } from './queries';
import { RowsLink } from './RowsLink';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// At which agencies the people of a population are, alone and at once, month by month.
export function OverlapPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('overlap.title')} lead={t('overlap.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const words = useWords();
  const { population, form } = usePopulation(units, { basis: 'ongoing' });
  const query = withoutBasis(population);
  const found = useQuery(overlapQuery(population, words.language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/overlap"
      query={query}
      notes={({ people, to }) => [t('overlap.people', { count: people, date: words.date(to) }), t('protected')]}
      acts={<RowsLink path="/reports/overlap.json" query={query} words="overlap.input" />}
      card={() => ({ sortable: true })}
    />
  );
}
