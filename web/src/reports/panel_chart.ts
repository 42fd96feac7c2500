// Which diagram suits which panel.
import type { Panel } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { type ChartData, colors } from './chart_options';
import { rowLabel } from './labels';

export function panelChart(panel: Panel, t: Translate, words: Words): ChartData {
  const { language } = words;
  const base = { language, percent: false, stacked: false, lying: true };
  if (panel.key === 'income_source' || panel.key === 'occupation') {
    const rows = panel.rows.filter((row) => (row.total.before ?? 0) + (row.total.after ?? 0) > 0);
    const labels = rows.map((row) => rowLabel(panel.key, row.key, t, words));
    return {
      ...base,
      labels,
      series: [
        {
          name: t('before'),
          color: colors.before,
          values: rows.map((row) => row.total.before || null),
        },
        {
          name: t('after'),
          color: colors.after,
          values: rows.map((row) => row.total.after || null),
        },
      ],
    };
  }
  const percent = panel.key === 'education' || panel.key === 'age';
  const value = (cell: { count?: number; share_percent?: number }) =>
    (percent ? cell.share_percent : cell.count) || null;
  return {
    ...base,
    percent,
    stacked: !percent,
    lying: panel.key === 'participants' || panel.key === 'education',
    labels: panel.rows.map((row) => rowLabel(panel.key, row.key, t, words)),
    series: [
      { name: t('women'), color: colors.women, values: panel.rows.map((row) => value(row.women)) },
      { name: t('men'), color: colors.men, values: panel.rows.map((row) => value(row.men)) },
    ],
  };
}
