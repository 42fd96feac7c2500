// How a stored value reads to people: codes by their words, dates by month names, nothing as
// "saknas".
import type { CodeListName } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { assessedText, isAssessed } from './assessed';
import { isDate } from './dates';
import { numberText } from './numbers';

const coded: Record<string, CodeListName> = {
  income_source: 'income_source',
  occupation_status: 'occupation_status',
  education_level: 'education_level',
  exit_reason: 'exit_reason',
  main_outcome: 'main_outcome',
  note_kind: 'note_kind',
  note_subject: 'note_subject',
  follow_up_state: 'follow_up_state',
  protection_level: 'protection_level',
  sex: 'sex',
  target_group: 'target_group',
  decline_reason: 'decline_reason',
  contact_kind: 'contact_kind',
  plan_kind: 'plan_kind',
  plan_agreement: 'plan_agreement',
  plan_end_reason: 'plan_end_reason',
  activity_progress: 'activity_progress',
  doer: 'doer',
  skr_category: 'skr_category',
  evidence: 'evidence',
  decision_law: 'decision_law',
  ending: 'ending',
  change_reason: 'change_reason',
  change_kind: 'change_kind',
  workplace_kind: 'workplace_kind',
  placement_kind: 'placement_kind',
  insurance: 'insurance',
  union_outcome: 'union_outcome',
  end_reason: 'end_reason',
  coordinator: 'coordinator',
  household_type: 'household_type',
  support_obstacle: 'support_obstacle',
  assistance_end_reason: 'assistance_end_reason',
};
const worded: Record<string, string> = {
  identity_number_kind: 'number_kind',
  state: 'referral_state',
  point: 'point',
  rule: 'task',
};

export function shownValue(field: string, value: unknown, words: Words, t: Translate): string {
  if (value === null || value === undefined || value === '') return t('value.none');
  if (isAssessed(field) && typeof value === 'string') return assessedText(field, value, words, t);
  if (value === true || value === 'true' || value === 'yes') return t('yes');
  if (value === false || value === 'false' || value === 'no') return t('no');
  if (Array.isArray(value))
    return value.map((one) => shownLine(field, one, words, t)).join(', ') || t('value.none');
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
  const name = field.slice(field.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  const list = coded[name];
  if (list) return words.code(list, text);
  if (name.startsWith('ability_')) return words.code('ability_level', text);
  if (worded[name]) return t(`codes:${worded[name]}.${text}`, { defaultValue: text });
  if (name === 'sources') return measuredParts(text, 'income_source', words, t);
  if (name === 'occupations') return measuredParts(text, 'occupation_status', words, t);
  if (name === 'income_support' || name === 'other_assistance')
    return `${numberText(Number(text) / 100, words.language, 2)}\u00a0kr`;
  if (name === 'extent_percent') return t('percent_of', { value: text });
  return isDate(text) ? words.date(text) : text;
}

// One of several lines, with what it holds: "Lön 75 %".
function shownLine(field: string, line: unknown, words: Words, t: Translate): string {
  if (typeof line !== 'object' || line === null) return shownValue(field, line, words, t);
  return Object.entries(line)
    .filter(([name, value]) => name !== 'id' && value !== '' && value !== null && value !== false)
    .map(([name, value]) => (value === true ? t(`field.${name}`) : shownValue(name, value, words, t)))
    .join(' ');
}

// "working:75/subsidised studying:25" → "Arbetar 75 % med lönestöd, Studerar 25 %".
function measuredParts(text: string, list: CodeListName, words: Words, t: Translate): string {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((part) => {
      const [, code = part, percent, mark] = /^([a-z_]+)(?::(\d+))?(?:\/(\w+))?$/.exec(part) ?? [];
      const said = [
        words.code(list, code),
        percent && t('percent_of', { value: percent }),
        mark && t(`mark.${mark}`, { defaultValue: '' }),
      ];
      return said.filter(Boolean).join(' ');
    })
    .join(', ');
}
