// How an entry reads. The catalogue has one headline per kind, and one with the entry's facts where they are known.
import { rawText } from '@/shared/i18n/dictionary';
import type { Entry } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { shownValue } from '@/shared/lib/values';

const quoted = ['wish', 'text', 'report_text', 'decline_text', 'note'];

function blanks(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '');
}

function fullHeadline(entry: Entry, language: Words['language']): string | null {
  const text = rawText(language, 'thread', `entry.${entry.kind}+`);
  return text && blanks(text).every((name) => entry.facts[name]) ? text : null;
}

export function headline(entry: Entry, t: Translate, words: Words): string {
  const full = fullHeadline(entry, words.language);
  if (!full) return t(`entry.${entry.kind}`, { defaultValue: t(`codes:entry_group.${entry.group}`) });
  const facts = Object.fromEntries(blanks(full).map((name) => [name, shownValue(name, entry.facts[name], words, t)]));
  const point = facts.point && t(`point.${entry.facts.point}`, { defaultValue: facts.point });
  return t(`entry.${entry.kind}+`, { ...facts, ...(point && { point }) });
}

export function quoteOf(entry: Entry): string | null {
  const name = quoted.find((one) => entry.facts[one]);
  return name ? entry.facts[name] ?? null : null;
}

// The facts that neither the headline nor the quotation tells.
export function otherFacts(entry: Entry): [string, string][] {
  const told = new Set([...quoted, 'unit_name', 'receiver_unit_name', 'sender_unit_name', 'name', 'point', 'state', 'unit_id', 'exit_reason']);
  return Object.entries(entry.facts).filter(([name, value]) => value !== '' && !told.has(name) && !name.endsWith('_id'));
}

export function fieldName(field: string, t: Translate): string {
  const plain = field.replace(/\[\d+\]/g, '');
  const last = plain.slice(plain.lastIndexOf('.') + 1);
  return t(`fields.${last}`, { defaultValue: last.replaceAll('_', ' ') });
}
