import { useQuery } from '@tanstack/react-query';
import type { PanelFigures, Unit } from '@/api/types';
import { ChecksInput } from '@/shared/forms/choices';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { DownloadLinks } from './DownloadLinks';
import { FigurePanelCard } from './FigurePanelCard';
import { FiguresForm } from './FiguresForm';
import { FiguresLine } from './FiguresLine';
import { InputLink } from './InputLink';
import { asAddress, asQuery, placesOf, type Population, populationOf } from './population';
import { interventionsQuery } from './queries';
import { useMayRelease } from './may_release';
import { PopulationPage } from './PopulationPage';
import { useNarrow } from './use_narrow';

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
  const { today } = useSession();
  const [address, change] = useFilters();
  const adjustedFor = address.adjusted_for ?? kUsualAdjustment;
  const population = populationOf(address, today, `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const found = useQuery(
    interventionsQuery(population, adjustedFor, language, useNarrow() ? 'narrow' : 'wide'),
  );
  return (
    <div className="stack">
      <FiguresForm
        key={JSON.stringify(population)}
        title={t('figures.change')}
        population={population}
        units={units}
        error={found.error}
        onChange={(next) => change(asAddress(next))}
      />
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
      {(found.data || !found.isError) && (
        <Answered query={found}>
          {(figures) => <Panels figures={figures} population={population} adjustedFor={adjustedFor} />}
        </Answered>
      )}
    </div>
  );
}

interface PanelsProps {
  figures: PanelFigures;
  population: Population;
  adjustedFor: string;
}

function Panels({ figures, population, adjustedFor }: PanelsProps) {
  const t = useText('reports');
  const mayRelease = useMayRelease();
  const notes = [t('interventions.people', { count: figures.people }), t('protected')];
  const query = { ...asQuery(population), adjusted_for: adjustedFor };
  return (
    <>
      <div className="row apart">
        <FiguresLine figures={{ ...figures, notes }} population={population} />
        <div className="row">
          <DownloadLinks path="/reports/interventions" query={query} />
          {mayRelease && (
            <InputLink path="/reports/interventions.json" query={query} title={t('interventions.input.text')}>
              {t('interventions.input')}
            </InputLink>
          )}
        </div>
      </div>
      <div className="panels single">
        {figures.panels.map((panel) => (
          <FigurePanelCard
            key={panel.key}
            panel={panel}
            token={figures.population_token}
            sortable
            drawsAndTells={panel.key === kResults}
          />
        ))}
      </div>
    </>
  );
}
