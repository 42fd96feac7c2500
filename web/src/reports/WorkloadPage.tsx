import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { withoutBasis } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { workloadQuery } from './queries';
import { RowsLink } from './RowsLink';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// How many cases each worker has, month by month, and how often a case changes hands.
export function WorkloadPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('workload.title')} lead={t('workload.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, form } = usePopulation(units, { basis: 'ongoing' });
  const query = withoutBasis(population);
  const found = useQuery(workloadQuery(population, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      path="/reports/workload"
      query={query}
      hasBasis={false}
      acts={
        <>
          <ButtonLink to="/staffing" variant="secondary">
            {t('workload.staffing')}
          </ButtonLink>
          <RowsLink path="/reports/workload.json" query={query} words="workload.input" />
        </>
      }
      card={({ key }) => ({ sortable: key !== 'workload_hand_overs' })}
    />
  );
}
