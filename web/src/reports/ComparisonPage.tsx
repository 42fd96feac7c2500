import { useQuery } from '@tanstack/react-query';
import type { Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { oneOf } from '@/shared/lib/one_of';
import { useFilters } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Answered, Empty } from '@/shared/ui/states';
import { DownloadLinks } from './DownloadLinks';
import { FigurePanelCard } from './FigurePanelCard';
import { FiguresForm } from './FiguresForm';
import { FiguresLine } from './FiguresLine';
import { asAddress, comparedOutcomes, comparisonOf, type Population, populationOf } from './population';
import { PopulationPage } from './PopulationPage';
import { comparisonQuery } from './queries';
import { useNarrow } from './use_narrow';

// One unit's exits against those of alike people in the branch's other units.
export function ComparisonPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('comparison.title')} lead={t('comparison.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { today } = useSession();
  const [address, change] = useFilters();
  const population: Population = { ...populationOf(address, today, ''), basis: 'ended' };
  const outcome = oneOf(comparedOutcomes, address.outcome, 'work');
  const asked = comparisonOf(population, outcome, units);
  const found = useQuery(comparisonQuery(asked, language, useNarrow() ? 'narrow' : 'wide'));
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
      <div className="row with-labels">
        <SelectInput
          field="outcome"
          value={outcome}
          label={t('comparison.outcome')}
          width="w-mid"
          choices={comparedOutcomes.map((value) => ({ value, label: t(`compared_outcome.${value}`) }))}
          onChange={(next) => change({ outcome: next })}
        />
      </div>
      {!asked && <Empty title={t('comparison.choose')} text={t('comparison.choose.text')} />}
      {asked && (found.data || !found.isError) && (
        <Answered query={found}>
          {(figures) => (
            <>
              <div className="row apart">
                <FiguresLine figures={{ ...figures, notes: [t('protected')] }} population={population} />
                <DownloadLinks path="/reports/comparison" query={asked} />
              </div>
              <Note>{t('comparison.caution')}</Note>
              <div className="panels single">
                {figures.panels.map((panel) => (
                  <FigurePanelCard key={panel.key} panel={panel} token={figures.population_token} />
                ))}
              </div>
            </>
          )}
        </Answered>
      )}
    </div>
  );
}
