import { describe, expect, it } from 'vitest';
import codes from '@/shared/i18n/sv/codes.json';
import shared from '@/shared/i18n/sv/shared.json';
import { addTexts, translate } from '@/shared/i18n/dictionary';
import type { Words } from '@/shared/i18n/words';
import { shownValue } from './values';

addTexts('sv', 'codes', codes);
addTexts('sv', 'shared', shared);
const t = (key: string, values?: object) => translate('sv', 'shared', key, values as never);
const words = {
  language: 'sv',
  code: (list: string, value: string) => t(`codes:${list}.${value}`),
  date: (date: string) => `<${date}>`,
} as unknown as Words;

describe('Values', () => {
  it('reads codes, dates, yes and nothing', () => {
    expect(shownValue('sex', 'woman', words, t)).toBe('Kvinna');
    expect(shownValue('due_on', '2026-11-23', words, t)).toBe('<2026-11-23>');
    expect([
      shownValue('interpreter_needed', 'yes', words, t),
      shownValue('phone', null, words, t),
    ]).toEqual(['Ja', 'saknas']);
  });
  it('reads a measurement as its parts', () => {
    expect(shownValue('occupations', 'working:75/subsidised studying:25', words, t)).toBe(
      'Arbetar 75\u00a0% med lönestöd, Studerar 25\u00a0%',
    );
    expect(shownValue('sources', 'financial_assistance', words, t)).toBe(
      'Försörjningsstöd/ekonomiskt bistånd',
    );
  });
});
