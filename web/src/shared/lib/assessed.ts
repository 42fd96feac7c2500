// How an answer of the mapping reads: its codes, with what is told beside them. In an entry's change it is one text:
// "part:50@2026-09-01..2026-12-31", "at_home:2=2014,2017 visiting".
import type { AnswerValue, CodeListName } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

// Which list has the words of which question; none where yes and no are enough.
const lists: Record<string, CodeListName | null> = {
  strengths: 'strengths',
  driving_licence: 'driving_licence',
  work_history: 'work_history',
  ongoing_work: 'ongoing_work',
  unemployment_fund: null,
  registered_at_af: null,
  education_level: 'education_level',
  foreign_education: 'foreign_education',
  unfinished_education: null,
  ongoing_studies: 'ongoing_studies',
  main_income: 'income_source',
  ill_health: 'ill_health',
  sick_note: 'sick_note',
  compensation_refused: null,
  housing: 'housing',
  rent_above_norm: null,
  children: 'children',
  barriers: 'barriers',
  addiction: 'addiction',
  needs: 'needs',
};
// These have words of their own where they stand elsewhere than in a mapping.
const shared = new Set(['education_level']);

export const isAssessed = (field: string) => field in lists && !shared.has(field);

export function codeWord(variable: string, code: string, words: Words, t: Translate): string {
  if (code === 'unknown') return t('value.unknown');
  const list = lists[variable];
  if (list) return words.code(list, code);
  return code === 'yes' ? t('yes') : code === 'no' ? t('no') : code;
}

function periodText({ from_on, to_on }: AnswerValue, words: Words, t: Translate): string {
  if (from_on && to_on) return `${words.date(from_on)} – ${words.date(to_on)}`;
  if (from_on) return t('value.from', { date: words.date(from_on) });
  return to_on ? t('value.to', { date: words.date(to_on) }) : '';
}

export function valueText(
  variable: string,
  value: AnswerValue,
  words: Words,
  t: Translate,
): string {
  const word = codeWord(variable, value.code, words, t);
  const extent = value.percent ? ` ${t('percent_of', { value: value.percent })}` : '';
  const period = periodText(value, words, t);
  const count = value.count ? `: ${value.count}` : '';
  const years = value.birth_years.join(', ');
  const born = years ? ` (${t('value.born', { years })})` : '';
  return `${word}${extent}${period && `, ${period}`}${count}${born}`;
}

export function valuesText(
  variable: string,
  values: AnswerValue[],
  words: Words,
  t: Translate,
): string {
  return values
    .map((value) => valueText(variable, value, words, t))
    .join(values.some((value) => value.birth_years.length > 0) ? '; ' : ', ');
}

// A number is the extent of a sick note, and of children how many they are.
function read(field: string, part: string): AnswerValue {
  const [, code = part, number, from, to, years] =
    /^(\w+)(?::(\d+))?(?:@([\d-]*)\.\.([\d-]*))?(?:=([\d,]+))?$/.exec(part) ?? [];
  const told = number ? Number(number) : null;
  return {
    code,
    percent: field === 'sick_note' ? told : null,
    count: field === 'children' ? told : null,
    from_on: from || null,
    to_on: to || null,
    birth_years: years ? years.split(',').map(Number) : [],
  };
}

export function assessedText(field: string, text: string, words: Words, t: Translate): string {
  const values = text
    .split(' ')
    .filter(Boolean)
    .map((part) => read(field, part));
  return valuesText(field, values, words, t);
}
