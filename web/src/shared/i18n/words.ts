// Words for what the server names by id: codes of the code lists, and rules that were broken.
import { useMemo } from 'react';
import type { CodeListName, Language } from '@/api/types';
import { clockText, dateText, instantText } from '@/shared/lib/dates';
import { rawText, translate } from './dictionary';
import { currentLanguage, useLanguage } from '.';

export interface RuleNotice {
  rule: string;
  params?: Record<string, string>;
}

// The rule's own text, else the text of its last word (`*.required`), else one that names the rule.
export function ruleText(
  { rule, params }: RuleNotice,
  language: Language = currentLanguage(),
): string {
  const kind = `*.${rule.slice(rule.lastIndexOf('.') + 1)}`;
  const key = [rule, kind].find((candidate) => rawText(language, 'rules', candidate) !== undefined);
  return key
    ? translate(language, 'rules', key, params)
    : translate(language, 'rules', 'unknown', { rule });
}

export interface Words {
  language: Language;
  code: (list: CodeListName, value: string | null | undefined) => string;
  date: (date: string | null | undefined) => string;
  instant: (instant: string) => string;
  clock: (instant: string) => string;
  rule: (notice: RuleNotice) => string;
}

export function useWords(): Words {
  const language = useLanguage();
  return useMemo(
    () => ({
      language,
      code: (list, value) =>
        value ? translate(language, 'codes', `${list}.${value}`, { defaultValue: value }) : '',
      date: (date) => dateText(date, language),
      instant: (instant) => instantText(instant, language),
      clock: (instant) => clockText(instant, language),
      rule: (notice) => ruleText(notice, language),
    }),
    [language],
  );
}
