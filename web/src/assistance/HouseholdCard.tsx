import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { AssistanceMonth, Household, HouseholdMember, Id } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { CorrectDialog } from './CorrectDialog';
import { DissolveDialog } from './DissolveDialog';
import { EndDialog } from './EndDialog';
import { HouseholdDialog } from './HouseholdDialog';
import { Members } from './Members';
import { MonthBars } from './MonthBars';
import { monthAfter, monthInText, sumsByMonth } from './months';
import { MonthsDialog } from './MonthsDialog';
import { MonthTable } from './MonthTable';
import { ObstacleDialog } from './ObstacleDialog';

type Open = 'change' | 'months' | 'dissolve' | 'end' | AssistanceMonth | null;

export function HouseholdCard({ personId, household }: { personId: Id; household: Household }) {
  const t = useText('assistance');
  const words = useWords();
  const [open, setOpen] = useState<Open>(null);
  const [judged, setJudged] = useState<HouseholdMember | null>(null);
  const close = () => setOpen(null);
  const isRunning = household.dissolved_on === null;
  const { today } = useSession();
  const without = monthAfter(household.months);
  const hasEnded = without !== null && without <= today;
  const days = isRunning
    ? t('since', { date: words.date(household.formed_on) })
    : `${words.date(household.formed_on)} – ${words.date(household.dissolved_on)}`;
  return (
    <section className="card" aria-labelledby={`household-${household.id}`}>
      <div className="card-head">
        <h2 id={`household-${household.id}`}>{words.code('household_type', household.household_type)}</h2>
        {!isRunning && <Pill tone="grey">{t('dissolved')}</Pill>}
      </div>
      <p className="quiet">{days}</p>
      <Members household={household} onJudge={setJudged} />
      <ul className="plain small ends">
        {household.ends.map((one) => (
          <li key={one.month}>
            {t('end.is', {
              month: monthInText(one.month, words.language),
              reason: words.code('assistance_end_reason', one.reason),
            })}
          </li>
        ))}
      </ul>
      <div className="row">
        {isRunning && (
          <>
            <Button size="small" onClick={() => setOpen('months')}>
              {t('record')}
            </Button>
            <Button size="small" variant="secondary" onClick={() => setOpen('change')}>
              {t('change')}
            </Button>
            <Button size="small" variant="tertiary" onClick={() => setOpen('dissolve')}>
              {t('dissolve')}
            </Button>
          </>
        )}
        {hasEnded && (
          <Button size="small" variant="tertiary" onClick={() => setOpen('end')}>
            {t('end.tell')}
          </Button>
        )}
      </div>
      {household.months.length === 0 ? (
        <p className="quiet">{t('no_months')}</p>
      ) : (
        <>
          <MonthBars sums={sumsByMonth(household.months)} />
          <MonthTable household={household} onCorrect={setOpen} />
        </>
      )}
      {open === 'change' && <HouseholdDialog personId={personId} household={household} onClose={close} />}
      {open === 'months' && <MonthsDialog household={household} onClose={close} />}
      {open === 'dissolve' && <DissolveDialog household={household} onClose={close} />}
      {open === 'end' && without && <EndDialog household={household} month={without} onClose={close} />}
      {judged && <ObstacleDialog household={household} member={judged} onClose={() => setJudged(null)} />}
      {open !== null && typeof open === 'object' && (
        <CorrectDialog household={household} month={open} onClose={close} />
      )}
    </section>
  );
}
