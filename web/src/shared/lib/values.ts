// How a stored value reads to people: codes by their words, dates by month names, nothing as "uppgift saknas".
import type { CodeListName } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { isDate } from './dates';

const coded: Record<string, CodeListName> = {
  income_source: 'income_source', occupation_status: 'occupation_status', education_level: 'education_level', exit_reason: 'exit_reason',
  protection_level: 'protection_level', sex: 'sex', target_group: 'target_group', decline_reason: 'decline_reason', kind: 'contact_kind',
};

export function shownValue(field: string, value: unknown, words: Words, t: Translate): string {
  if (value === null || value === undefined || value === '') return t('value.none');
  if (value === true || value === 'true') return t('yes');
  if (value === false || value === 'false') return t('no');
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  const name = field.slice(field.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  const list = coded[name];
  if (list) return words.code(list, text);
  return isDate(text) ? words.date(text) : text;
}
