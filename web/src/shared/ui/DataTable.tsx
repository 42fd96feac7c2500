import { ArrowsUpDownIcon, SortDownIcon, SortUpIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  label: string;
  cell: (row: T) => ReactNode;
  sortable?: boolean;
  right?: boolean;
  firm?: boolean;
}
export interface Sort {
  by: string;
  direction: 'asc' | 'desc';
}
interface Props<T> {
  caption: string;
  columns: Column<T>[];
  rows: T[];
  rowKey: (row: T) => string | number;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  plain?: boolean;
}

// A table on a laptop, cards on a phone. The roles are written out since the cards' CSS would take
// them away.
export function DataTable<T>({ caption, columns, rows, rowKey, sort, onSort, plain }: Props<T>) {
  return (
    <div className="sheet-frame">
      <table className={`sheet${plain ? '' : ' cards'}`} role="table">
        <caption className="hidden-text">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.label}
                  className={column.right ? 'right' : column.firm ? 'firm' : undefined}
                >
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Heading<T>({
  column,
  sort,
  onSort,
}: {
  column: Omit<Column<T>, 'cell'>;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}) {
  const active = sort?.by === column.key;
  const order = active ? (sort.direction === 'asc' ? 'ascending' : 'descending') : undefined;
  const Icon = active ? (sort.direction === 'asc' ? SortUpIcon : SortDownIcon) : ArrowsUpDownIcon;
  const next = active && sort.direction === 'asc' ? 'desc' : 'asc';
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={order}
      className={column.right ? 'right' : undefined}
    >
      {column.sortable && onSort ? (
        <button type="button" onClick={() => onSort({ by: column.key, direction: next })}>
          {column.label}
          <Icon aria-hidden />
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}
