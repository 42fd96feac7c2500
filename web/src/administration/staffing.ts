// What of a worker's shares of full time holds today, unit by unit.
import type { Id, StaffingRow } from '@/api/types';

// `rows`: the latest first. Nothing where the worker works no more.
export function standing(rows: StaffingRow[], today: string): StaffingRow[] {
  const units = new Set<Id>();
  return rows.filter((row) => {
    if (row.valid_from > today || units.has(row.unit_id)) return false;
    units.add(row.unit_id);
    return row.percent > 0;
  });
}

// Of everybody together, in workers of full time.
export function fullTime(all: StaffingRow[][], today: string): number {
  return all.flatMap((rows) => standing(rows, today)).reduce((sum, row) => sum + row.percent, 0) / 100;
}
