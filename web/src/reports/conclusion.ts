// One sentence that says what a panel shows, from its figures alone.
import type { Panel, PanelRow } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { rowLabel } from './labels';

const change = (row: PanelRow) => (row.total.after ?? 0) - (row.total.before ?? 0);

function largest(rows: PanelRow[], size: (row: PanelRow) => number): PanelRow | null {
  const best = rows.reduce<PanelRow | null>(
    (top, row) => (top && size(top) >= size(row) ? top : row),
    null,
  );
  return best && size(best) > 0 ? best : null;
}

// A label inside a sentence.
const inside = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);

function beforeAfter(panel: Panel, t: Translate, words: Words): string {
  const rows = panel.rows.filter((row) => row.key !== 'unknown');
  const down = largest(rows, (row) => -change(row));
  const up = largest(rows, change);
  const part = (row: PanelRow, key: string) =>
    t(key, {
      name: inside(rowLabel(panel.key, row.key, t, words)),
      before: numberText(row.total.before ?? 0, words.language),
      after: numberText(row.total.after ?? 0, words.language),
    });
  const parts = [down && part(down, 'says.down'), up && part(up, 'says.up')].filter(Boolean);
  return parts.length === 0 ? t('says.unchanged') : parts.join(' ');
}

export function conclusion(panel: Panel, t: Translate, words: Words): string {
  if (panel.population.total === 0) return t('says.nobody');
  if (panel.key === 'income_source' || panel.key === 'occupation')
    return beforeAfter(panel, t, words);
  const count = (key: string) =>
    numberText(panel.rows.find((row) => row.key === key)?.total.count ?? 0, words.language);
  if (panel.key === 'participants') {
    return t('says.participants', {
      took_part: count('took_part'),
      started: count('started'),
      ended: count('ended'),
      ongoing: count('ongoing'),
    });
  }
  const top = largest(
    panel.rows.filter((row) => row.key !== 'unknown'),
    (row) => row.total.count ?? row.total.share_percent ?? 0,
  );
  if (!top) return t('says.nobody');
  const name = inside(rowLabel(panel.key, top.key, t, words));
  return top.total.share_percent === undefined
    ? t('says.most_count', { name, count: top.total.count ?? 0, total: panel.population.total })
    : t('says.most_share', { name, share: percentText(top.total.share_percent, words.language) });
}
