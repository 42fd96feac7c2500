import type { Cell, Panel, PanelRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { rowLabel } from './labels';
import { groups } from './panel_chart';

export function PanelTable({ panel }: { panel: Panel }) {
  const t = useText('reports');
  const words = useWords();
  const compared = panel.key === 'income_source' || panel.key === 'occupation';
  const figure = (value: number | undefined, share: number | undefined) => {
    if (value === undefined) return '–';
    return (
      <>
        {numberText(value, words.language)}
        {share !== undefined && (
          <span className="share">{percentText(share, words.language)}</span>
        )}
      </>
    );
  };
  const cells = (row: PanelRow) =>
    groups.flatMap((group) => {
      const cell: Cell = row[group];
      const shown = compared
        ? [figure(cell.before, cell.before_share_percent), figure(cell.after, cell.after_share_percent)]
        : [figure(cell.count, cell.share_percent)];
      return shown.map((text, index) => (
        <td key={`${group}${index}`} className="right">
          {text}
        </td>
      ));
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
              <th scope="row">{t(compared ? 'answers' : 'total')}</th>
              {cells(panel.total)}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
