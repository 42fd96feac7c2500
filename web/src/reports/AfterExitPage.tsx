import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { afterExitQuery } from './queries';
import { RowsLink } from './RowsLink';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// Who was asked some months after the exit, who answered, and how it went.
export function AfterExitPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('after_exit.title')} lead={t('after_exit.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, form } = usePopulation(units, { basis: 'ended' });
  const query = withoutBasis(population);
  const found = useQuery(afterExitQuery(population, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/after-exit"
      query={query}
      notes={({ people }) => [t('after_exit.people', { count: people }), t('protected')]}
      acts={<RowsLink path="/reports/after-exit.json" query={query} words="after_exit.input" />}
      card={() => ({ sortable: true })}
    />
  );
}
