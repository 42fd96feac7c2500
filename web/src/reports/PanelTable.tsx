import type { Cell, Panel } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { rowLabel } from './labels';

const groups = ['total', 'women', 'men'] as const;

export function PanelTable({ panel }: { panel: Panel }) {
  const t = useText('reports');
  const words = useWords();
  const compared = panel.key === 'income_source' || panel.key === 'occupation';
  const number = (value: number | undefined) => (value === undefined ? '–' : numberText(value, words.language));
  const counted = (cell: Cell) => (cell.share_percent === undefined ? number(cell.count) : `${number(cell.count)} (${percentText(cell.share_percent, words.language)})`);
  return (
    <div className="sheet-frame flat" tabIndex={0} role="region" aria-label={t('table_of', { panel: t(`panel.${panel.key}`) })}>
      <table className="sheet figures">
        <thead>
          <tr>
            <th scope="col" rowSpan={compared ? 2 : 1}>{t(`head.${panel.key}`)}</th>
            {groups.map((group) => <th key={group} scope={compared ? 'colgroup' : 'col'} colSpan={compared ? 2 : 1} className="right">{t(group)}</th>)}
          </tr>
          {compared && <tr>{groups.flatMap((group) => [<th key={`${group}b`} scope="col" className="right">{t('before')}</th>, <th key={`${group}a`} scope="col" className="right">{t('after')}</th>])}</tr>}
        </thead>
        <tbody>
          {panel.rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{rowLabel(panel.key, row.key, t, words)}</th>
              {groups.flatMap((group) => (compared
                ? [<td key={`${group}b`} className="right">{number(row[group].before)}</td>, <td key={`${group}a`} className="right">{number(row[group].after)}</td>]
                : [<td key={group} className="right">{counted(row[group])}</td>]))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
