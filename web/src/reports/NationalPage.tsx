import { useQuery } from '@tanstack/react-query';
import type { NationalFigures, Unit } from '@/api/types';
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
import { useMayRelease } from './may_release';
import { PopulationPage } from './PopulationPage';
import { asAddress, placesOf, type Population, populationOf, withoutBasis } from './population';
import { nationalQuery } from './queries';
import { useNarrow } from './use_narrow';

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
  const t = useText('reports');
  const { language } = useWords();
  const { today } = useSession();
  const [address, change] = useFilters();
  const usual = populationOf(address, today, `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const population: Population = { ...usual, basis: 'ended' };
  const found = useQuery(nationalQuery(population, language, useNarrow() ? 'narrow' : 'wide'));
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

function Panels({ figures, population }: { figures: NationalFigures; population: Population }) {
  const t = useText('reports');
  const mayRelease = useMayRelease();
  const query = withoutBasis(population);
  return (
    <>
      <div className="row apart">
        <FiguresLine figures={figures} population={population} />
        <div className="row">
          <DownloadLinks path="/reports/national" query={query} />
          {mayRelease && (
            <InputLink path="/reports/national.json" query={query} title={t('national.input.text')}>
              {t('national.input')}
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
            sortable={panel.key !== 'national_share'}
          />
        ))}
      </div>
    </>
  );
}
