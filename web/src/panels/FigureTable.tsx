import { Link } from '@tanstack/react-router';
import { type CSSProperties, useState } from 'react';
import type { FigureColumn, FigureLine, FigureTable as Table } from '@/api/types';
import { type Translate, useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { Heading, type Sort } from '@/shared/ui/DataTable';
import { sortedLines } from './sorted_lines';

interface Props {
  panel: string;
  table: Table;
  token?: string;
  sortable?: boolean;
  listOf?: ListOf;
  beside?: string; // of which of two, where two are compared
}

// Another list that a count opens into, where what is counted are no participations.
export type ListOf = (
  table: Table,
  line: FigureLine,
  column: FigureColumn,
) => { to: '/households'; search: Record<string, string> } | undefined;

const decimalsOf: Partial<Record<FigureColumn['unit'], number>> = { index: 3, hundredths: 2 };

// A share stands in the cell of the count that it is a share of.
const isShareOf = (share: FigureColumn | undefined, count: FigureColumn) =>
  share?.unit === 'percent' &&
  count.unit === 'count' &&
  share.column === count.column &&
  share.group === count.group;

// In characters: no more room is kept than names need.
const longestName = (table: Table) =>
  Math.max(0, ...table.lines.flatMap((line) => [line.label.length, line.note.length]));

// The same numbers as the drawing; each count opens into the people behind it.
export function FigureTable({ panel, table, token, sortable, listOf, beside }: Props) {
  const t = useText('reports');
  const [sort, setSort] = useState<Sort>();
  const columns = table.columns
    .map((column, at) => ({ column, at, share: isShareOf(table.columns[at + 1], column) }))
    .filter(({ at, column }) => at === 0 || !isShareOf(column, table.columns[at - 1] as FigureColumn));
  return (
    <div
      className="sheet-frame flat"
      tabIndex={0}
      role="region"
      aria-label={[t('table_of', { panel: table.caption }), beside].filter(Boolean).join(', ')}
    >
      <table className="sheet figures" style={{ '--names': `${longestName(table)}ch` } as CSSProperties}>
        <caption className="hidden-text">{table.caption}</caption>
        <thead>
          <tr>
            {sortable ? (
              <>
                <Heading column={{ key: 'label', label: table.head, sortable }} sort={sort} onSort={setSort} />
                {columns.map(({ column, at }) => (
                  <Heading
                    key={at}
                    column={{ key: String(at), label: column.label, sortable, right: true }}
                    sort={sort}
                    onSort={setSort}
                  />
                ))}
              </>
            ) : (
              <>
                <th scope="col">{table.head}</th>
                {columns.map(({ column, at }) => (
                  <th key={at} scope="col" className="right">
                    {column.label}
                  </th>
                ))}
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {sortedLines(table.lines, sort).map((line) => (
            <tr key={line.key} className={line.is_total ? 'sum' : undefined}>
              <th scope="row">
                {line.label}
                {line.note && <span className="line-note">{line.note}</span>}
              </th>
              {columns.map(({ column, at, share }) => (
                <td key={at} className="right">
                  <Value
                    panel={panel}
                    table={table}
                    line={line}
                    column={column}
                    value={line.values[at]}
                    token={token}
                    listOf={listOf}
                  />
                  {share && line.values[at + 1] != null && <Share value={line.values[at + 1] as number} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Share({ value }: { value: number }) {
  const { language } = useWords();
  return <span className="share">{percentText(value, language)}</span>;
}

interface ValueProps extends Props {
  line: FigureLine;
  column: FigureColumn;
  value: number | null | undefined;
}

function Value({ panel, table, line, column, value, token, listOf }: ValueProps) {
  const t = useText('reports');
  const { language } = useWords();
  if (value == null) {
    const isHidden = column.unit === 'count' && table.hidden_mark !== '';
    return isHidden ? <abbr title={t('edition.hidden')}>{table.hidden_mark}</abbr> : <>{column.missing || '–'}</>;
  }
  const text =
    column.unit === 'percent'
      ? percentText(value, language)
      : numberText(value, language, decimalsOf[column.unit] ?? 1);
  const list = value > 0 ? listOf?.(table, line, column) : undefined;
  if (list) return <Link {...list} title={t('figures.open')}>{opened(text, t, line, column)}</Link>;
  const opens = table.opens && token && column.unit === 'count' && column.group !== '' && column.column !== 'change';
  if (!opens || value === 0 || line.is_total) return <>{column.column === 'change' && value > 0 ? `+${text}` : text}</>;
  const search = { token, panel, line: line.key, column: column.column, group: column.group, count: String(value) };
  return (
    <Link to="/reports/figures/people" search={search} title={t('figures.open')}>
      {opened(text, t, line, column)}
    </Link>
  );
}

const opened = (text: string, t: Translate, line: FigureLine, column: FigureColumn) => (
  <>
    {text}
    <span className="hidden-text">
      {' '}
      {t('figures.open_of', { line: line.label, column: column.label })}
    </span>
  </>
);
