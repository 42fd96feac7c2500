// The words of the panels' rows: codes by their lists, bands with their unit.
import type { Appendix, PanelKey } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import type { AppendixChoice } from './queries';

export function rowLabel(panel: PanelKey, key: string, t: Translate, words: Words): string {
  if (key === 'unknown' || key === 'outside' || key === 'total')
    return t(`row.${key}.${panel}`, { defaultValue: t(`row.${key}`) });
  switch (panel) {
    case 'participants':
      return t(`row.${key}`, { defaultValue: key });
    case 'income_source':
      return words.code('income_source', key);
    case 'occupation':
      return words.code('occupation_status', key);
    case 'education':
      return words.code('education_level', key);
    case 'duration':
      return t('months', { band: bandText(key) });
    case 'age':
      return t('years', { band: bandText(key) });
  }
}

// "4-6" → "4–6", "13-" → "13+".
export function bandText(key: string): string {
  return key.endsWith('-') ? `${key.slice(0, -1)}+` : key.replace('-', '–');
}

// "3 kvinnor, 7 män"; those of unknown sex where there are any.
export function splitText(split: Appendix['anonymous'], t: Translate): string {
  const groups = split.unknown > 0 ? (['women', 'men', 'unknown'] as const) : (['women', 'men'] as const);
  return groups.map((group) => t(`split.${group}`, { count: split[group] })).join(', ');
}

// The bands that the server chose where the reader chose none.
export function withBands(choice: AppendixChoice, appendix?: Appendix): AppendixChoice {
  const bands = (key: PanelKey) =>
    appendix?.panels
      .find((panel) => panel.key === key)
      ?.rows.map((row) => row.key)
      .filter((row) => row !== 'unknown' && row !== 'outside')
      .join(',') ?? '';
  return {
    ...choice,
    month_bands: choice.month_bands || bands('duration'),
    age_bands: choice.age_bands || bands('age'),
  };
}
