// How heavy a case is, in tenths of a usual one.
import type { Language } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import { numberText } from '@/shared/lib/numbers';

const kOffered = [5, 10, 15, 20, 30];
export const kUsual = 10;

// Those that are offered, and what holds where it is another.
export const weightChoices = (now: number): number[] =>
  [...new Set([...kOffered, now])].sort((a, b) => a - b);

export function weightText(tenths: number, t: Translate, language: Language): string {
  if (tenths === kUsual) return t('people:ownership.weight.usual');
  if (tenths === 5) return t('people:ownership.weight.half');
  return t('people:ownership.weight.value', { weight: numberText(tenths / 10, language, 1) });
}
