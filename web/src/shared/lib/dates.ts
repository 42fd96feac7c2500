// Dates are `YYYY-MM-DD` strings everywhere; arithmetic goes through UTC so that no time zone can
// shift a day.
import type { IsoDate, Language } from '@/api/types';

const MS_PER_DAY = 86_400_000;
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const svMonths = [
  'jan.',
  'feb.',
  'mars',
  'apr.',
  'maj',
  'juni',
  'juli',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'dec.',
];

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

// Reads what people type: 2026-11-23, 20261123, 261123, 2026/11/23, 23.11.2026. Unreadable text is
// returned as it is.
export function readDate(text: string): string {
  const trimmed = text.trim();
  const parts = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(trimmed);
  if (parts) return checked(`${parts[3]}-${pad(parts[2])}-${pad(parts[1])}`, trimmed);
  const spaced = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/.exec(trimmed);
  if (spaced) return checked(`${spaced[1]}-${pad(spaced[2])}-${pad(spaced[3])}`, trimmed);
  const digits = trimmed.replace(/\D/g, '');
  if (digits.length === 8)
    return checked(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`, trimmed);
  if (/^\d{6}$/.test(trimmed))
    return checked(`20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`, trimmed);
  return trimmed;
}

function pad(part: string | undefined): string {
  return (part ?? '').padStart(2, '0');
}

function checked(candidate: string, otherwise: string): string {
  return isDate(candidate) ? candidate : otherwise;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

// Same day in another month, clipped to that month's end.
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(day, length));
  return first.toISOString().slice(0, 10);
}

// 1 = Monday … 7 = Sunday.
export function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

export function isoWeek(date: IsoDate): number {
  const thursday = addDays(date, 4 - weekday(date));
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7);
}

// "23 nov. 2026", without a trailing stop after months that are not cut.
export function dateText(date: IsoDate | null | undefined, language: Language): string {
  if (!date || !isDate(date)) return date ?? '';
  const [year, month = 1, day] = date.split('-').map(Number);
  if (language === 'sv') return `${day} ${svMonths[month - 1]} ${year}`;
  return new Intl.DateTimeFormat(locales.en, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

export function monthText(date: IsoDate, language: Language): string {
  const text = new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function weekdayText(date: IsoDate, language: Language, width: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: width, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

export function instantText(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(moment);
  const [date = '', time = ''] = local.split(' ');
  return language === 'sv'
    ? `${dateText(date, language)} kl. ${time.replace(':', '.')}`
    : `${dateText(date, language)}, ${time}`;
}

// "09.41" in Swedish, "09:41" in English, by Swedish time.
export function clockText(instant: string, language: 'sv' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Stockholm',
  })
    .format(new Date(instant))
    .replace(':', language === 'sv' ? '.' : ':');
}
