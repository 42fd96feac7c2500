import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { nationalQuery } from './queries';
import { RowsLink } from './RowsLink';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// Who of those that ended began to work or study, by the national definition beside the municipality's own.
export function NationalPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('national.title')} lead={t('national.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const { language } = useWords();
  const { population, form } = usePopulation(units, { basis: 'ended' });
  const query = withoutBasis(population);
  const found = useQuery(nationalQuery(population, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/national"
      query={query}
      notes={({ notes }) => notes}
      acts={<RowsLink path="/reports/national.json" query={query} words="national.input" />}
      card={({ key }) => ({ sortable: key !== 'national_share' })}
    />
  );
}
