import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Unit } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { oneOf } from '@/shared/lib/one_of';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { flowGroups, withoutBasis } from './population';
import { flowsQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// Who went where from month to month, and the way to a caseload that begins with it.
export function FlowsPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('flows.title')} lead={t('flows.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, address, change, form } = usePopulation(units, { basis: 'took_part' });
  const by = oneOf(flowGroups, address.by, 'all');
  const found = useQuery(flowsQuery(population, by, language, useNarrow() ? 'narrow' : 'wide'));
  const asked = { ...withoutBasis(population), by };
  return (
    <PopulationPanels
      form={form}
      found={found}
      controls={
        <div className="row with-labels">
          <SelectInput
            field="by"
            value={by}
            label={t('flows.by')}
            width="w-mid"
            choices={flowGroups.map((value) => ({ value, label: t(`flows.by.${value}`) }))}
            onChange={(next) => change({ by: next })}
          />
        </div>
      }
      path="/reports/flows"
      query={asked}
      acts={
        <Link to="/calculations/new/$kind" params={{ kind: 'caseload' }} search={asked}>
          {t('flows.to_caseload')}
        </Link>
      }
    />
  );
}
