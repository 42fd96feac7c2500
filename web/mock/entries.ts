import type { Entry, EntryGroup } from '../src/api/types';
import { kNow, kToday, newId } from './kit';

export const entries = new Map<string, Entry[]>();
let number = 1000;
export type Told = Partial<Entry> & { facts?: Record<string, string> };

export function record(
  personId: string,
  kind: string,
  group: EntryGroup,
  { facts = {}, ...more }: Told = {},
): string {
  number += 1;
  const entry: Entry = {
    id: newId(),
    number,
    kind,
    group,
    happened_on: kToday,
    recorded_at: kNow,
    actor_name: 'Maria Lind',
    party_name: 'Kommunen',
    branch_name: 'Arbetsmarknad',
    unit_name: 'Arbetsmarknadsenheten',
    reason: null,
    cancelled_by: null,
    cancels: null,
    may_undo: true,
    changes: [],
    subject_type: group,
    subject_id: '',
    ...more,
  };
  const told = Object.entries(facts).map(([field, value]) => ({
    field,
    old_value: null,
    new_value: value,
  }));
  entry.changes = [...told, ...entry.changes];
  entries.set(personId, [entry, ...(entries.get(personId) ?? [])]);
  return entry.id;
}

export function undo(entryId: string): string | null {
  for (const [personId, list] of entries) {
    const entry = list.find((one) => one.id === entryId);
    if (!entry) continue;
    const id = record(personId, 'entry_undone', entry.group, {
      cancels: entry.id,
      may_undo: false,
    });
    Object.assign(entry, { cancelled_by: id, may_undo: false });
    return id;
  }
  return null;
}
