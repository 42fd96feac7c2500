import type { Cell, Panel, PanelRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { rowLabel } from './labels';

const groups = ['total', 'women', 'men'] as const;

export function PanelTable({ panel }: { panel: Panel }) {
  const t = useText('reports');
  const words = useWords();
  const compared = panel.key === 'income_source' || panel.key === 'occupation';
  const figure = (value: number | undefined, share?: number) => {
    if (value === undefined) return '–';
    const text = numberText(value, words.language);
    return share === undefined ? text : `${text} (${percentText(share, words.language)})`;
  };
  const cells = (row: PanelRow) =>
    groups.flatMap((group) => {
      const cell: Cell = row[group];
      return compared
        ? [
            <td key={`${group}b`} className="right">
              {figure(cell.before)}
            </td>,
            <td key={`${group}a`} className="right">
              {figure(cell.after)}
            </td>,
          ]
        : [
            <td key={group} className="right">
              {figure(cell.count, cell.share_percent)}
            </td>,
          ];
    });
  return (
    <div
      className="sheet-frame flat"
      tabIndex={0}
      role="region"
      aria-label={t('table_of', { panel: t(`panel.${panel.key}`) })}
    >
      <table className="sheet figures">
        <thead>
          <tr>
            <th scope="col" rowSpan={compared ? 2 : 1}>
              {t(`head.${panel.key}`)}
            </th>
            {groups.map((group) => (
              <th
                key={group}
                scope={compared ? 'colgroup' : 'col'}
                colSpan={compared ? 2 : 1}
                className="right"
              >
                {t(group)}
              </th>
            ))}
          </tr>
          {compared && (
            <tr>
              {groups.flatMap((group) => [
                <th key={`${group}b`} scope="col" className="right">
                  {t('before')}
                </th>,
                <th key={`${group}a`} scope="col" className="right">
                  {t('after')}
                </th>,
              ])}
            </tr>
          )}
        </thead>
        <tbody>
          {panel.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{rowLabel(panel.key, row.key, t, words)}</th>
              {cells(row)}
            </tr>
          ))}
        </tbody>
        {panel.total && (
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              {cells(panel.total)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
