// Every panel's diagram has total, women and men. Where before and after are compared, the three stand under
// the name of each row with a bar for each.
import type { Cell, Panel, PanelRow } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { type ChartData, colors } from './chart_options';
import { rowLabel } from './labels';

export const groups = ['total', 'women', 'men'] as const;

function compared(panel: Panel, t: Translate, words: Words): ChartData {
  const rows = panel.rows.filter((row) => (row.total.before ?? 0) + (row.total.after ?? 0) > 0);
  const bars = (pick: (cell: Cell) => number | undefined) =>
    rows.flatMap((row) => [null, ...groups.map((group) => pick(row[group]) ?? 0)]);
  return {
    language: words.language,
    percent: false,
    labels: rows.flatMap((row) => [
      rowLabel(panel.key, row.key, t, words),
      ...groups.map((group) => t(group)),
    ]),
    heads: rows.flatMap(() => [true, false, false, false]),
    series: [
      { name: t('before'), color: colors.before, values: bars((cell) => cell.before) },
      { name: t('after'), color: colors.after, values: bars((cell) => cell.after) },
    ],
  };
}

export function panelChart(panel: Panel, t: Translate, words: Words): ChartData {
  if (panel.key === 'income_source' || panel.key === 'occupation')
    return compared(panel, t, words);
  const percent = panel.key === 'education' || panel.key === 'age';
  const somebody = (row: PanelRow) => panel.key === 'participants' || (row.total.count ?? 0) > 0;
  const rows = panel.rows.filter((row) => !/^(unknown|outside)$/.test(row.key) || somebody(row));
  const value = (cell: Cell) => (percent ? cell.share_percent : cell.count) ?? 0;
  return {
    language: words.language,
    percent,
    labels: rows.map((row) => rowLabel(panel.key, row.key, t, words)),
    series: groups.map((group) => ({
      name: t(group),
      color: colors[group],
      values: rows.map((row) => value(row[group])),
    })),
  };
}
