import { Button } from '@navikt/ds-react/Button';
import { ArchiveIcon, BookmarkIcon, FileExportIcon, FileTextIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Figures, Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { addMonths } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Answered } from '@/shared/ui/states';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { FiguresForm } from './FiguresForm';
import { FiguresLine } from './FiguresLine';
import { Households, listsOf } from './HouseholdLinks';
import { BeginReportDialog } from './BeginReportDialog';
import { FreezeDialog } from './FreezeDialog';
import { GoalsCard } from './GoalsCard';
import { useMayRelease } from './may_release';
import { asAddress, asQuery, placesOf, type Population, populationOf } from './population';
import { figuresQuery } from './queries';
import { SavePopulationDialog } from './SavePopulationDialog';
import { PopulationPage } from './PopulationPage';
import { useNarrow } from '@/panels/use_narrow';

const kOther = 'vs_';

// Pick a population and see its panels; pick another and see them side by side.
export function FiguresPage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('figures.title')} lead={t('figures.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function useFigures(population: Population | null) {
  const { language } = useWords();
  const width = useNarrow() ? 'narrow' : 'card';
  const none: Population = { place: '', from: '', to: '', basis: 'took_part', filters: '' };
  return useQuery(figuresQuery(population ?? none, language, width));
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { today } = useSession();
  const mayRelease = useMayRelease();
  const [address, change] = useFilters();
  const usual = `branch:${placesOf(units).branches[0]?.id ?? ''}`;
  const one = populationOf(address, today, usual);
  const other = address[`${kOther}place`] ? populationOf(address, today, usual, kOther) : null;
  const found = useFigures(one);
  const beside = useFigures(other);
  const [freezing, setFreezing] = useState(false);
  const [beginning, setBeginning] = useState(false);
  const [saving, setSaving] = useState(false);
  const compare = () =>
    change(asAddress({ ...one, from: addMonths(one.from, -12), to: addMonths(one.to, -12) }, kOther));
  const stop = () =>
    change(Object.fromEntries(Object.keys(asAddress(one, kOther)).map((name) => [name, undefined])));
  return (
    <div className="stack">
      <FiguresForm
        key={JSON.stringify(one)}
        title={t(other ? 'figures.change_one' : 'figures.change')}
        population={one}
        units={units}
        error={found.error}
        onChange={(next) => change(asAddress(next))}
      />
      {other && (
        <FiguresForm
          key={JSON.stringify(other)}
          title={t('figures.change_other')}
          population={other}
          units={units}
          error={beside.error}
          onChange={(next) => change(asAddress(next, kOther))}
        />
      )}
      <div className="row apart">
        <button type="button" className="linklike" onClick={other ? stop : compare}>
          {t(other ? 'figures.compare_stop' : 'figures.compare')}
        </button>
        {found.data && (
          <div className="row">
            <Button variant="tertiary" icon={<BookmarkIcon aria-hidden />} onClick={() => setSaving(true)}>
              {t('saved.save')}
            </Button>
            {mayRelease && (
              <ButtonLink
                to="/reports/releases/new"
                search={asAddress(one)}
                variant="tertiary"
                icon={<FileExportIcon aria-hidden />}
              >
                {t('release.new')}
              </ButtonLink>
            )}
            <Button variant="tertiary" icon={<ArchiveIcon aria-hidden />} onClick={() => setFreezing(true)}>
              {t('frozen.freeze')}
            </Button>
            <Button variant="tertiary" icon={<FileTextIcon aria-hidden />} onClick={() => setBeginning(true)}>
              {t('final.new')}
            </Button>
            <DownloadLinks path="/reports/figures" query={asQuery(one)} />
          </div>
        )}
      </div>
      {saving && <SavePopulationDialog population={one} units={units} onClose={() => setSaving(false)} />}
      {freezing && found.data && (
        <FreezeDialog population={one} place={found.data.place} onClose={() => setFreezing(false)} />
      )}
      {beginning && found.data && (
        <BeginReportDialog
          title={`${t('final.one')} ${found.data.place}`}
          figures={asQuery(one)}
          onClose={() => setBeginning(false)}
        />
      )}
      {one.place.startsWith('unit:') && !other && <GoalsCard unitId={one.place.slice(5)} asOf={one.to} />}
      {(found.data || !found.isError) && (
        <Answered query={found}>
          {(figures) => <Panels figures={figures} other={other ? (beside.data ?? null) : null} one={one} vs={other} />}
        </Answered>
      )}
    </div>
  );
}

// Households stand in figures of a whole branch.
const branchIn = (population: Population | null) => population?.place.replace(/^branch:/, '') ?? '';

interface PanelsProps {
  figures: Figures;
  other: Figures | null;
  one: Population;
  vs: Population | null;
}

function Panels({ figures, other, one, vs }: PanelsProps) {
  const sides = other
    ? [{ of: figures, mark: 'A', branch: branchIn(one) }, { of: other, mark: 'B', branch: branchIn(vs) }]
    : [{ of: figures, mark: undefined, branch: branchIn(one) }];
  // A panel that only one of the two has stands there too.
  const keys = [...new Set(sides.flatMap(({ of }) => of.panels.map((panel) => panel.key)))];
  return (
    <>
      <FiguresLine figures={figures} population={one} mark={other ? 'A' : undefined} />
      {other && vs && <FiguresLine figures={other} population={vs} mark="B" />}
      <div className="panels">
        {keys.flatMap((key) =>
          sides.flatMap(({ of, mark, branch }) =>
            of.panels
              .filter((panel) => panel.key === key)
              .map((panel) => (
                <FigurePanelCard
                  key={`${key} ${mark}`}
                  panel={panel}
                  token={of.population_token}
                  beside={mark}
                  listOf={listsOf[key]?.({ from: of.from, to: of.to, branch })}
                >
                  {key === 'concentration' && <Households from={of.from} to={of.to} branch={branch} />}
                </FigurePanelCard>
              )),
          ),
        )}
      </div>
    </>
  );
}
