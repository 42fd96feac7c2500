// Which part of a thread is printed. It stands in the address, so that the same print can be made again.
import type { Entry } from '@/api/types';
import { isDate } from '@/shared/lib/dates';

export interface Selection {
  from: string;
  to: string;
  without: string[]; // groups that are left out
  changes: boolean;
}

type Search = Partial<Record<string, string>>;

export function readSelection(search: Search): Selection {
  return {
    from: search.from ?? '',
    to: search.to ?? '',
    without: (search.without ?? '').split('.').filter(Boolean),
    changes: search.changes !== 'no',
  };
}

export function writeSelection(selection: Selection): Record<string, string | undefined> {
  return {
    from: selection.from || undefined,
    to: selection.to || undefined,
    without: selection.without.join('.') || undefined,
    changes: selection.changes ? undefined : 'no',
  };
}

// Half a typed date chooses nothing away.
export function isChosen(
  entry: Pick<Entry, 'happened_on' | 'group'>,
  { from, to, without }: Selection,
): boolean {
  if (isDate(from) && entry.happened_on < from) return false;
  if (isDate(to) && entry.happened_on > to) return false;
  return !without.includes(entry.group);
}
