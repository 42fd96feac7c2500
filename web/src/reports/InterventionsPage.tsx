import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { ChecksInput } from '@/shared/forms/choices';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { asQuery } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { interventionsQuery } from './queries';
import { RowsLink } from './RowsLink';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// What the expected result may be adjusted for; the fewer, the more interventions have enough people.
const kBackground = ['sex', 'age', 'education', 'livelihood', 'work_history'];
// Never without the table with the background.
const kResults = 'interventions_outcome';
const kUsualAdjustment = 'sex,age,education';

// What people were given and what came of it, with their background beside it.
export function InterventionsPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('interventions.title')} lead={t('interventions.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, address, change, form } = usePopulation(units);
  const adjustedFor = address.adjusted_for ?? kUsualAdjustment;
  const query = { ...asQuery(population), adjusted_for: adjustedFor };
  const found = useQuery(interventionsQuery(population, adjustedFor, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <PopulationPanels
      form={form}
      found={found}
      controls={
        <section className="card" aria-label={t('interventions.adjust')}>
          <ChecksInput
            field="adjusted_for"
            label={t('interventions.adjust')}
            help={t('interventions.adjust.help')}
            choices={kBackground.map((value) => ({ value, label: t(`interventions.background.${value}`) }))}
            value={adjustedFor.split(',').filter((name) => name !== 'none')}
            onChange={(names) =>
              change({ adjusted_for: kBackground.filter((name) => names.includes(name)).join(',') || 'none' })
            }
            lying
          />
        </section>
      }
      path="/reports/interventions"
      query={query}
      notes={({ people }) => [t('interventions.people', { count: people }), t('protected')]}
      acts={<RowsLink path="/reports/interventions.json" query={query} words="interventions.input" />}
      card={({ key }) => ({ sortable: true, drawsAndTells: key === kResults })}
    />
  );
}
