import type { Id, MeetingAction, RoutineMeeting } from '@/api/types';
import { dates, orNull, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { isDate } from '@/shared/lib/dates';

export interface ActionValues {
  what: string;
  who_text: string;
  due_on: string;
  done: boolean;
}
export interface MeetingValues {
  held_on: string;
  unit_id: Id;
  party_ids: Id[];
  works_well: string;
  to_improve: string;
  actions: ActionValues[];
}

export const kEmptyAction: ActionValues = { what: '', who_text: '', due_on: '', done: false };

export function meetingValues(
  meeting: RoutineMeeting | null,
  today: string,
  unitId: Id,
  partyId: Id | undefined,
): MeetingValues {
  if (!meeting)
    return {
      held_on: today,
      unit_id: unitId,
      party_ids: partyId ? [partyId] : [],
      works_well: '',
      to_improve: '',
      actions: [kEmptyAction],
    };
  const { held_on, unit_id, party_ids, works_well, to_improve } = meeting;
  const actions = meeting.actions.map((one) => ({ ...one, due_on: one.due_on ?? '' }));
  return { held_on, unit_id, party_ids, works_well, to_improve, actions };
}

function blank(action: ActionValues): boolean {
  return !action.what.trim() && !action.who_text.trim() && !action.due_on;
}

export function checkMeeting(values: MeetingValues): FieldError[] {
  const actions = values.actions.flatMap((action, index): FieldError[] => [
    ...(!blank(action) && !action.what.trim()
      ? [{ field: `actions[${index}].what`, rule: 'field.required' }]
      : []),
    ...(action.due_on && !isDate(action.due_on)
      ? [{ field: `actions[${index}].due_on`, rule: 'field.date' }]
      : []),
  ]);
  const parties =
    values.party_ids.length < 2 ? [{ field: 'party_ids', rule: 'meeting.one_party' }] : [];
  return [
    ...required(values, 'held_on', 'unit_id'),
    ...dates(values, 'held_on'),
    ...parties,
    ...actions,
  ];
}

// Untouched lines are left out; the others keep their order.
export function meetingBody(values: MeetingValues): Omit<RoutineMeeting, 'id' | 'version'> {
  const actions: MeetingAction[] = values.actions
    .filter((action) => !blank(action))
    .map((action) => ({
      what: action.what.trim(),
      who_text: action.who_text.trim(),
      due_on: orNull(action.due_on),
      done: action.done,
    }));
  return { ...values, actions };
}
