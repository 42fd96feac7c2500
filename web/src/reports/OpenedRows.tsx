import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenedParticipation } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Empty } from '@/shared/ui/states';
import { columnLabel, type OpenedColumn, plainOf, textOf } from './opened_columns';

interface Props {
  rows: OpenedParticipation[];
  chosen: OpenedColumn[];
}

// Those behind a figure, in the columns that the reader has chosen; the file has the same.
export function OpenedRows({ rows, chosen }: Props) {
  const t = useText('reports');
  const words = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'asc' });
  if (rows.length === 0) return <Empty title={t('opened.nobody')} />;
  const columns: Column<OpenedParticipation>[] = chosen.map((key) => ({
    key,
    label: columnLabel(t, key),
    sortable: true,
    firm: key === 'name',
    right: key === 'age',
    cell: (row) =>
      key === 'name' ? (
        <Link to="/participations/$participationId" params={{ participationId: row.participation_id }}>
          {row.name}
        </Link>
      ) : (
        textOf(row, key, words) || '–'
      ),
  }));
  const sorted = [...rows].sort(bySort(sort, (row, key) => plainOf(row, key, words)));
  const csv = () => [
    chosen.map((key) => columnLabel(t, key)),
    ...sorted.map((row) => chosen.map((key) => plainOf(row, key, words))),
  ];
  return (
    <>
      <div className="row apart list-line">
        <span />
        <ExportButton file={t('opened.file')} rows={() => Promise.resolve(csv())} />
      </div>
      <DataTable
        caption={t('opened.title')}
        columns={columns}
        rows={sorted}
        rowKey={(row) => row.participation_id}
        sort={sort}
        onSort={setSort}
      />
    </>
  );
}

function bySort({ by, direction }: Sort, value: (row: OpenedParticipation, key: OpenedColumn) => string | number) {
  const sign = direction === 'asc' ? 1 : -1;
  const key = by as OpenedColumn;
  return (a: OpenedParticipation, b: OpenedParticipation) => {
    const [left, right] = [value(a, key), value(b, key)];
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * String(left).localeCompare(String(right), 'sv');
  };
}
