// Somebody else saved first: what they changed, what both changed, and what can simply be taken over.
import type { Problem } from '@/api/types';

type Row = Record<string, unknown>;

// The row that a form was made from, and how the server's row of now reads as the form's values.
export interface Saved<T> {
  row?: object;
  pick?: (current: Row) => Row | undefined;
  values?: (row: Row) => Partial<T>;
}
export interface Difference {
  field: string;
  mine: unknown;
  theirs: unknown;
}
export interface Conflict<T> {
  version: number | undefined;
  // Both have changed these: the user chooses.
  both: Difference[];
  // Only they have changed these: `mine` is how it was before.
  others: Difference[];
  // The form's own fields among `others`.
  taken: Partial<T>;
  theirs: Partial<T>;
}

// Fields hold text where the server has numbers; equal is what reads the same.
export function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

const isSimple = (value: unknown) => typeof value !== 'object' || value === null;

// Text stays text: a form's field never becomes a number by taking over the server's.
function fitting(like: unknown, value: unknown): unknown {
  return typeof like === 'string' ? plain(value) : value;
}

export function conflictOf<T extends object>(
  problem: Problem,
  values: T,
  initial: T,
  saved: Saved<T> = {},
): Conflict<T> {
  const current = problem.current ?? {};
  const row = (saved.pick ? saved.pick(current) : current) ?? {};
  const now = (saved.values ? saved.values(row) : row) as Row;
  const mine = values as Row;
  const before = initial as Row;
  const own = Object.keys(mine).filter((field) => field in now);
  const differs = own.filter((field) => plain(mine[field]) !== plain(now[field]));
  const typed = differs.filter((field) => plain(mine[field]) !== plain(before[field]));
  const left = differs.filter((field) => !typed.includes(field));
  const was = (saved.row ?? {}) as Row;
  const beside = Object.keys(was).filter(
    (field) =>
      !own.includes(field) &&
      field in row &&
      isSimple(row[field]) &&
      plain(was[field]) !== plain(row[field]),
  );
  const parts = (fields: string[]) =>
    Object.fromEntries(
      fields.map((field) => [field, fitting(mine[field], now[field])]),
    ) as Partial<T>;
  return {
    version: typeof row.version === 'number' ? row.version : undefined,
    both: typed.map((field) => ({ field, mine: mine[field], theirs: now[field] })),
    others: [
      ...left.map((field) => ({ field, mine: before[field], theirs: now[field] })),
      ...beside.map((field) => ({ field, mine: was[field], theirs: row[field] })),
    ],
    taken: parts(left),
    theirs: parts(typed),
  };
}
