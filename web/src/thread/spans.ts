// Stays and interventions as bars over time. Pure.
import { daysBetween } from '@/shared/lib/dates';

export interface Span {
  key: string;
  name: string;
  from: string;
  to: string | null; // none: still running
  state: 'planned' | 'ongoing' | 'ended';
  extent?: number | null;
}

export interface Bar extends Span {
  left: number; // per cent of the whole time
  width: number;
}

export interface Bars {
  from: string;
  to: string;
  bars: Bar[];
  years: { year: string; left: number }[];
  today: number;
}

const kAfterTodayDays = 30;

// From the first beginning to a month from now, or to the last planned end.
export function barsOf(spans: Span[], today: string): Bars | null {
  if (spans.length === 0) return null;
  const from = spans.map((one) => one.from).sort()[0] ?? today;
  const ends = spans.map((one) => one.to ?? today);
  const last = [...ends, today].sort().at(-1) ?? today;
  const days = daysBetween(from, last) + kAfterTodayDays;
  const at = (day: string) => (Math.max(0, daysBetween(from, day)) / days) * 100;
  const bars = [...spans]
    .sort((a, b) => a.from.localeCompare(b.from))
    .map((one) => {
      const left = at(one.from);
      const end = one.to ? at(one.to) : at(today < one.from ? one.from : today);
      return { ...one, left, width: Math.max(1.5, end - left) };
    });
  const years = [];
  for (let year = Number(from.slice(0, 4)) + 1; `${year}-01-01` <= last; ++year)
    years.push({ year: String(year), left: at(`${year}-01-01`) });
  return { from, to: last, bars, years, today: at(today) };
}
