// The words of the panels' rows: codes by their lists, bands with their unit.
import type { PanelKey } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

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
