// How an entry reads. The catalogue has one headline per kind, and one with the entry's own values
// where they are known.
import type { Entry, EntryChange } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import { rawText } from '@/shared/i18n/dictionary';
import type { Words } from '@/shared/i18n/words';
import { shownValue } from '@/shared/lib/values';

const quoted = [
  'wish',
  'question',
  'reply',
  'text',
  'report_text',
  'decline_text',
  'exit_text',
  'expected_outcome',
  'follow_up_text',
  'note',
  'note_body',
  'objection',
  'plan_summary',
];

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
}

function valuesOf(entry: Entry): Record<string, string> {
  const known = entry.changes
    .filter((change) => change.new_value)
    .map((change) => [change.field, change.new_value ?? '']);
  return {
    ...(entry.unit_name && { unit_name: entry.unit_name }),
    ...(Object.fromEntries(known) as Record<string, string>),
  };
}

function fullHeadline(entry: Entry, words: Words): string | null {
  const text = rawText(words.language, 'thread', `entry.${entry.kind}+`);
  const values = valuesOf(entry);
  return text && blanks(text).every((name) => values[name]) ? text : null;
}

export function headline(entry: Entry, t: Translate, words: Words): string {
  const full = fullHeadline(entry, words);
  if (!full)
    return t(`entry.${entry.kind}`, { defaultValue: t(`codes:entry_group.${entry.group}`) });
  const values = valuesOf(entry);
  const shown = Object.fromEntries(
    blanks(full).map((name) => [
      name,
      name === 'point' ? t(`point.${values[name]}`) : shownValue(name, values[name], words, t),
    ]),
  );
  return t(`entry.${entry.kind}+`, shown);
}

export function quoteOf(entry: Entry): string | null {
  return (
    entry.changes.find((change) => quoted.includes(change.field) && !change.old_value)?.new_value ??
    null
  );
}

// The changes that neither the headline, the date nor the quotation tells.
export function otherChanges(entry: Entry, words: Words): EntryChange[] {
  const told = new Set(blanks(fullHeadline(entry, words) ?? ''));
  const quote = quoteOf(entry);
  return entry.changes.filter((change) => {
    if (change.field === 'state' || change.field === 'ending') return false;
    if (change.old_value && change.old_value !== 'unknown') return true;
    return (
      !told.has(change.field) &&
      change.new_value !== quote &&
      !(change.field.endsWith('_on') && change.new_value === entry.happened_on)
    );
  });
}

export function fieldName(field: string, t: Translate): string {
  const plain = field.replace(/\[\d+\]/g, '');
  const last = plain.slice(plain.lastIndexOf('.') + 1);
  const name = t(`fields.${last}`, { defaultValue: last.replaceAll('_', ' ') });
  const month = /\[(\d{4})(\d{2})\]$/.exec(field);
  return month ? `${name} ${month[1]}-${month[2]}` : name;
}
