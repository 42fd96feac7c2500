import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { deadlinesQuery } from './queries';
import { RowsLink } from './RowsLink';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// Whether those who started were introduced within the branch's time limit.
export function DeadlinesPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('deadlines.title')} lead={t('deadlines.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, form } = usePopulation(units, { basis: 'started' });
  const query = withoutBasis(population);
  const found = useQuery(deadlinesQuery(population, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/deadlines"
      query={query}
      controls={<p className="quiet small">{t('deadlines.anonymous')}</p>}
      acts={<RowsLink path="/reports/deadlines.json" query={query} words="deadlines.input" />}
      card={() => ({ sortable: true })}
    />
  );
}
