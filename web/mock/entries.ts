import type { Entry, EntryGroup } from '../src/api/types';
import { kNow, kToday, newId } from './kit';

export const entries = new Map<string, Entry[]>();
let number = 1000;

export function record(personId: string, kind: string, group: EntryGroup, more: Partial<Entry> = {}): string {
  number += 1;
  const entry: Entry = {
    id: newId(), number, kind, group, happened_on: kToday, recorded_at: kNow, actor_name: 'Maria Lind', party_name: 'Kommunen', branch_name: 'Arbetsmarknad',
    unit_name: 'Arbetsmarknadsenheten', reason: null, cancelled_by: null, cancels: null, may_undo: true, changes: [], facts: {}, ...more,
  };
  entries.set(personId, [entry, ...(entries.get(personId) ?? [])]);
  return entry.id;
}

export function undo(entryId: string): string | null {
  for (const [personId, list] of entries) {
    const entry = list.find((one) => one.id === entryId);
    if (!entry) continue;
    const id = record(personId, 'entry.undone', entry.group, { cancels: entry.id, may_undo: false });
    Object.assign(entry, { cancelled_by: id, may_undo: false });
    return id;
  }
  return null;
}
