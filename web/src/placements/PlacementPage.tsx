import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState, type ComponentType } from 'react';
import type { Person, PlacementDetails } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import type { ActProps } from './ActDialog';
import * as Course from './CourseDialogs';
import * as Duty from './DutyDialogs';
import { About, Agreed, Duties } from './Agreed';
import { type Act, isOpen, type PartProps } from './part_props';
import { periodText, placementTone } from './placement_texts';
import { placementQuery } from './queries';
import { FollowUps, WorkAbilities } from './Seen';
import './placements.css';

const dialogs = {
  start: Course.StartDialog,
  end: Course.EndDialog,
  next: Course.NextDialog,
  cancel: Course.CancelDialog,
  period: Course.PeriodDialog,
  extent: Course.ExtentDialog,
  move: Course.MoveDialog,
  correct: Duty.CorrectDialog,
  union: Duty.UnionDialog,
  extract: Duty.ExtractDialog,
  follow_up: Duty.SiteFollowUpDialog,
} satisfies Record<Act, ComponentType<ActProps>>;

export function PlacementPage() {
  const t = useText('placements');
  const words = useWords();
  const query = useQuery(placementQuery(useAddressId('placementId')));
  const placement = query.data;
  return (
    <PersonFrame
      tab="placements"
      title={
        placement
          ? t('one.title', {
              kind: words.code('placement_kind', placement.placement_kind),
              workplace: placement.workplace.name,
            })
          : t('title')
      }
      lead={
        placement && (
          <span className="row">
            <Pill tone={placementTone[placement.state]}>
              {t(`codes:placement_state.${placement.state}`)}
            </Pill>
            <span className="quiet">{periodText(placement, words)}</span>
          </span>
        )
      }
    >
      {(person) => (
        <Answered query={query}>{(found) => <View person={person} placement={found} />}</Answered>
      )}
    </PersonFrame>
  );
}

function View({ person, placement }: { person: Person; placement: PlacementDetails }) {
  const [act, setAct] = useState<Act | null>(null);
  const mayWrite = placement.may_write && person.may.write;
  const ask = mayWrite ? setAct : null;
  const Chosen = act && dialogs[act];
  return (
    <div className="stack loose">
      <Waiting placement={placement} ask={ask} />
      {ask && <Acts placement={placement} ask={ask} />}
      <div className="two">
        <div className="stack">
          <Agreed placement={placement} ask={ask} />
          <FollowUps placement={placement} ask={ask} />
          <WorkAbilities placement={placement} mayWrite={mayWrite} />
        </div>
        <div className="stack">
          <About placement={placement} />
          <Duties placement={placement} ask={ask} />
        </div>
      </div>
      {Chosen && <Chosen placement={placement} onClose={() => setAct(null)} />}
    </div>
  );
}

// What stands in the way, or is forgotten.
function Waiting({ placement, ask }: PartProps) {
  const t = useText('placements');
  const { today } = useSession();
  const needsExtract = placement.workplace.school_or_care && !placement.register_extract;
  const rows: [boolean, string, Act, string][] = [
    [placement.state === 'planned' && needsExtract, 'one.extract_missing', 'extract', 'extract.note'],
    [placement.state === 'ongoing' && placement.ends_on < today, 'one.past', 'end', 'end.title'],
    [placement.state === 'ended' && !placement.next_text, 'one.next_missing', 'next', 'next.note'],
  ];
  return (
    <>
      {rows
        .filter(([waits]) => waits)
        .map(([, text, act, button]) => (
          <Note key={text} kind="warn">
            <p>
              {t(text)}{' '}
              {ask && (
                <button type="button" className="linklike" onClick={() => ask(act)}>
                  {t(button)}
                </button>
              )}
            </p>
          </Note>
        ))}
    </>
  );
}

function Acts({ placement, ask }: { placement: PlacementDetails; ask: (act: Act) => void }) {
  const t = useText('placements');
  if (!isOpen(placement)) return null;
  const isPlanned = placement.state === 'planned';
  const more: Act[] = isPlanned ? ['period', 'move', 'cancel'] : ['period', 'extent'];
  return (
    <div className="row">
      {isPlanned ? (
        <Button onClick={() => ask('start')}>{t('start')}</Button>
      ) : (
        <>
          <Button onClick={() => ask('follow_up')}>{t('follow_up.add')}</Button>
          <Button variant="secondary" onClick={() => ask('end')}>
            {t('end')}
          </Button>
        </>
      )}
      {more.map((act) => (
        <Button key={act} variant="secondary" onClick={() => ask(act)}>
          {t(act === 'extent' ? 'extent.change' : act)}
        </Button>
      ))}
    </div>
  );
}
