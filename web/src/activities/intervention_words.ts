// What the lists and pages say about an intervention beyond its own fields.
import type { ChangeKind, InterventionRow, InterventionState } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import type { Tone } from '@/shared/ui/Pill';

export const stateTones: Record<InterventionState, Tone> = {
  proposed: 'violet',
  queued: 'amber',
  planned: 'blue',
  unconfirmed: 'red',
  ongoing: 'green',
  ended: 'grey',
};

export function stateText(one: Pick<InterventionRow, 'state' | 'ending'>, t: Translate): string {
  return one.ending ? t(`codes:ending.${one.ending}`) : t(`codes:intervention_state.${one.state}`);
}

export const isWaiting = (one: Pick<InterventionRow, 'state'>): boolean =>
  one.state === 'proposed' || one.state === 'queued';

// From when to when, as far as it is known; for who waits, since when.
export function periodText(one: InterventionRow, t: Translate, words: Words): string {
  if (isWaiting(one)) return t('since', { date: words.date(one.asked_on), days: one.waited_days });
  if (one.ending === 'never_started' && one.ends_on) return words.date(one.ends_on);
  const from = words.date(one.starts_on ?? one.planned_starts_on);
  const to = one.ends_on ?? one.planned_ends_on;
  return `${from} – ${to ? words.date(to) : t('no_end')}`;
}

export interface Groups {
  current: InterventionRow[];
  waiting: InterventionRow[];
  earlier: InterventionRow[];
}

// As the person's page shows them: what goes on and is planned, what waits, what was.
export function grouped(rows: InterventionRow[]): Groups {
  return {
    current: rows.filter((one) => !one.ending && !isWaiting(one)),
    waiting: rows.filter(isWaiting),
    earlier: rows.filter((one) => one.ending),
  };
}

// Which reasons are usual for a change; the others can be told in words.
const kEndings = ['goal_reached', 'work', 'studies', 'plan_changed', 'moved'];
const kBreaks = ['health', 'family', 'absence', 'person_declines', 'wrong_target_group', 'no_place'];
export function reasonsFor(kind: ChangeKind | 'decline'): string[] {
  switch (kind) {
    case 'extend':
      return ['needs_more_time', 'health', 'family', 'decision_changed', 'plan_changed', 'other'];
    case 'shorten':
    case 'change_extent':
    case 'move_start':
      return [
        'ready_for_more',
        'health',
        'family',
        'work',
        'studies',
        'no_place',
        'decision_changed',
        'plan_changed',
        'other',
      ];
    case 'complete':
      return [...kEndings, 'other'];
    case 'end_early':
    case 'not_relevant':
      return ['work', 'studies', ...kBreaks, 'decision_changed', 'plan_changed', 'moved', 'other'];
    case 'decline':
      return ['no_place', 'wrong_target_group', 'person_declines', 'other'];
    default:
      return ['plan_changed', 'decision_changed', 'other'];
  }
}

export const needsDay = (kind: ChangeKind): boolean =>
  !['not_relevant', 'reopen', 'cancel'].includes(kind);
export const isEnd = (kind: ChangeKind): boolean =>
  ['complete', 'end_early', 'not_relevant', 'cancel'].includes(kind);
