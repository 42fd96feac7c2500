import type { NoteDraft, NoteTemplate } from '@/api/types';
import { dates, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { addDays } from '@/shared/lib/dates';

export interface NoteValues {
  unit_id: string;
  note_subject: string;
  note_kind: string;
  title: string;
  body: string;
  happened_on: string;
  lock_on: string;
}

const kLockDays = 14;

export function newNote(unitId: string, today: string): NoteValues {
  return {
    unit_id: unitId,
    note_subject: 'general',
    note_kind: 'conversation',
    title: '',
    body: '',
    happened_on: today,
    lock_on: addDays(today, kLockDays),
  };
}

export function valuesOf(draft: NoteDraft): NoteValues {
  const { unit_id, note_subject, note_kind, title, body, happened_on, lock_on } = draft;
  return { unit_id, note_subject, note_kind, title, body, happened_on, lock_on };
}

export function checkNote(values: NoteValues): FieldError[] {
  const isEmpty = !values.title.trim() && !values.body.trim();
  return [
    ...required(values, 'unit_id', 'happened_on', 'lock_on'),
    ...dates(values, 'happened_on', 'lock_on'),
    ...(isEmpty ? [{ field: 'body', rule: 'note.empty' }] : []),
  ];
}

// What the template gives, where nothing has been written yet.
export function withTemplate(values: NoteValues, template: NoteTemplate): Partial<NoteValues> {
  return {
    note_kind: template.note_kind,
    ...(values.title.trim() ? {} : { title: template.title }),
    ...(values.body.trim() ? {} : { body: template.body }),
  };
}
