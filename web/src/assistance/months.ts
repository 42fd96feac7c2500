// Months are kept as their first day, and typed and shown as 2026-11.
import type { AssistanceMonth, IsoDate, Language } from '@/api/types';
import { addMonths, isDate, monthText } from '@/shared/lib/dates';
import { numberText, readInteger } from '@/shared/lib/numbers';

const kOre = 100;

// 2026-11, 202611 or 2026/11 as 2026-11-01; empty where it is none of these.
export function readMonth(text: string): IsoDate | '' {
  const parts = /^(\d{4})[-/. ]?(\d{1,2})$/.exec(text.trim());
  if (!parts) return '';
  const day = `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-01`;
  return isDate(day) ? day : '';
}

export const shortMonth = (month: IsoDate): string => month.slice(0, 7);
// Within a sentence: Swedish months begin small.
export const monthInText = (month: IsoDate, language: Language): string =>
  language === 'sv' ? monthText(month, language).toLowerCase() : monthText(month, language);
export const longMonth = (month: IsoDate, language: Language): string => monthText(month, language);

export function monthsBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const out: IsoDate[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) out.push(month);
  return out;
}

// Whole kronor as öre; null where it is no whole number of kronor.
export function readKronor(text: string): number | null {
  const kronor = readInteger(text);
  return kronor === null || kronor < 0 ? null : kronor * kOre;
}

export const kronorText = (ore: number, language: Language): string =>
  `${numberText(ore / kOre, language, 2)}\u00a0kr`;

// The first month without assistance after the latest with some; nothing where there was none.
export function monthAfter(months: AssistanceMonth[]): IsoDate | null {
  const last = months.filter((one) => one.amount_ore > 0).map((one) => one.month).sort().at(-1);
  return last ? addMonths(last, 1) : null;
}

export interface MonthSum {
  month: IsoDate;
  amount_ore: number;
}
// Every month from the first to the last, of all kinds together; nothing where nothing was paid.
export function sumsByMonth(months: AssistanceMonth[]): MonthSum[] {
  const sums = new Map<IsoDate, number>();
  for (const one of months) sums.set(one.month, (sums.get(one.month) ?? 0) + one.amount_ore);
  const known = [...sums.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  return monthsBetween(first, last).map((month) => ({ month, amount_ore: sums.get(month) ?? 0 }));
}

// How many of the months lie in each year.
export function yearsOf(sums: MonthSum[]): { year: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { month } of sums) counts.set(month.slice(0, 4), (counts.get(month.slice(0, 4)) ?? 0) + 1);
  return [...counts].map(([year, count]) => ({ year, count }));
}
