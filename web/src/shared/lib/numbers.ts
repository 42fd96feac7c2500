import type { Language } from '@/api/types';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

export function numberText(value: number, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: 0,
    maximumFractionDigits: decimals,
  }).format(value);
}

export function percentText(value: number, language: Language): string {
  return `${numberText(value, language, 1)}\u00a0%`;
}

// Whole number from what was typed, or null when it is not one.
export function readInteger(text: string): number | null {
  const trimmed = text.trim().replace(/\s/g, '');
  return /^-?\d{1,9}$/.test(trimmed) ? Number(trimmed) : null;
}
