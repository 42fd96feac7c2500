import type { Calculation } from '@/api/types';
import type { Sort } from '@/shared/ui/DataTable';

export function sorted(items: Calculation[], sort: Sort): Calculation[] {
  const sign = sort.direction === 'asc' ? 1 : -1;
  const compare = (a: Calculation, b: Calculation) =>
    sort.by === 'name' ? a.name.localeCompare(b.name, 'sv') : a.changed_at.localeCompare(b.changed_at);
  return [...items].sort((a, b) => sign * compare(a, b));
}
