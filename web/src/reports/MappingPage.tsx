import { useQuery } from '@tanstack/react-query';
import type { PanelFigures, Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { DownloadLinks } from './DownloadLinks';
import { FigurePanelCard } from './FigurePanelCard';
import { FiguresForm } from './FiguresForm';
import { FiguresLine } from './FiguresLine';
import { asAddress, asQuery, placesOf, type Population, populationOf } from './population';
import { mappingQuery } from './queries';
import { PopulationPage } from './PopulationPage';
import { useNarrow } from './use_narrow';

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
  const { today } = useSession();
  const [address, change] = useFilters();
  const population = populationOf(address, today, `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const found = useQuery(mappingQuery(population, language, useNarrow() ? 'narrow' : 'card'));
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
      {(found.data || !found.isError) && (
        <Answered query={found}>{(figures) => <Panels figures={figures} population={population} />}</Answered>
      )}
    </div>
  );
}

function Panels({ figures, population }: { figures: PanelFigures; population: Population }) {
  const t = useText('reports');
  const notes = [t('mapping.people', { count: figures.people }), t('protected')];
  return (
    <>
      <div className="row apart">
        <FiguresLine figures={{ ...figures, notes }} population={population} />
        <DownloadLinks path="/reports/mapping" query={asQuery(population)} />
      </div>
      <div className="panels">
        {figures.panels.map((panel) => (
          <FigurePanelCard key={panel.key} panel={panel} />
        ))}
      </div>
    </>
  );
}
