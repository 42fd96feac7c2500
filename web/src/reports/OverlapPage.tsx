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
import { asAddress, withoutBasis, placesOf, type Population, populationOf } from './population';
import { overlapQuery } from './queries';
import { InputLink } from './InputLink';
import { PopulationPage } from './PopulationPage';
import { useNarrow } from './use_narrow';

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
  const { language } = useWords();
  const { today } = useSession();
  const [address, change] = useFilters();
  const usual = populationOf(address, today, `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const population: Population = { ...usual, basis: 'ongoing' };
  const found = useQuery(overlapQuery(population, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <div className="stack">
      <FiguresForm
        key={JSON.stringify(population)}
        title={t('figures.change')}
        population={population}
        units={units}
        error={found.error}
        oneBasis
        onChange={(next) => change({ ...asAddress(next), basis: undefined })}
      />
      {(found.data || !found.isError) && (
        <Answered query={found}>{(figures) => <Panels figures={figures} population={population} />}</Answered>
      )}
    </div>
  );
}

function Panels({ figures, population }: { figures: PanelFigures; population: Population }) {
  const t = useText('reports');
  const words = useWords();
  const notes = [t('overlap.people', { count: figures.people, date: words.date(figures.to) }), t('protected')];
  const query = withoutBasis(population);
  return (
    <>
      <div className="row apart">
        <FiguresLine figures={{ ...figures, notes }} population={population} />
        <div className="row">
          <DownloadLinks path="/reports/overlap" query={query} />
          <InputLink path="/reports/overlap.json" query={query} title={t('overlap.input.text')}>
            {t('overlap.input')}
          </InputLink>
        </div>
      </div>
      <div className="panels single">
        {figures.panels.map((panel) => (
          <FigurePanelCard key={panel.key} panel={panel} token={figures.population_token} sortable />
        ))}
      </div>
    </>
  );
}
