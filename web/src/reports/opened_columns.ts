// The columns of a list of those behind a figure: which there are, and which the reader has chosen. The choice stands
// in the address, and holds for the table and the file alike.
import type { CodeListName, OpenedParticipation } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

export const openedColumns = [
  'name',
  'case_number',
  'unit_name',
  'starts_on',
  'ends_on',
  'exit_reason',
  'main_outcome',
  'sex',
  'age',
  'education_level',
  'income_source_start',
  'income_source_end',
  'occupation_start',
  'occupation_end',
] as const;
export type OpenedColumn = (typeof openedColumns)[number];

export const usualColumns: readonly OpenedColumn[] = openedColumns.slice(0, 7);

const lists: Partial<Record<OpenedColumn, CodeListName>> = {
  exit_reason: 'exit_reason',
  main_outcome: 'main_outcome',
  sex: 'sex',
  education_level: 'education_level',
  income_source_start: 'income_source',
  income_source_end: 'income_source',
  occupation_start: 'occupation_status',
  occupation_end: 'occupation_status',
};

// In the order in which they stand; the usual ones where the address says nothing that is known.
export function readColumns(text: string | undefined): OpenedColumn[] {
  const wanted = new Set(text?.split(','));
  const found = openedColumns.filter((one) => wanted.has(one));
  return found.length > 0 ? found : [...usualColumns];
}

// Nothing where it is the usual choice.
export function columnsText(chosen: readonly string[]): string | undefined {
  const text = openedColumns.filter((one) => chosen.includes(one)).join(',');
  return text === usualColumns.join(',') || text === '' ? undefined : text;
}

// As it is read.
export function textOf(row: OpenedParticipation, column: OpenedColumn, words: Words): string {
  const value = row[column];
  if (column === 'starts_on' || column === 'ends_on') return words.date(row[column]);
  const list = lists[column];
  if (Array.isArray(value)) return value.map((one) => (list ? words.code(list, one) : one)).join(', ');
  return list ? words.code(list, String(value ?? '')) : String(value ?? '');
}

// As it is sorted by and stands in a file: days as they are.
export function plainOf(row: OpenedParticipation, column: OpenedColumn, words: Words): string | number {
  if (column === 'starts_on' || column === 'ends_on') return row[column] ?? '';
  return column === 'age' ? (row.age ?? '') : textOf(row, column, words);
}

// What is a variable of the register has the variable's words.
export function columnLabel(t: Translate, column: OpenedColumn): string {
  return t(usualColumns.includes(column) ? `opened.${column}` : `variable.${column}`);
}
