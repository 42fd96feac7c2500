import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenedFigure, OpenedRow } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { Drawing } from './Drawing';
import { openedQuery } from './queries';
import { useNarrow } from './use_narrow';
import './reports.css';

// The people behind one figure, as they are now.
export function OpenedFigurePage() {
  const t = useText('reports');
  const { language } = useWords();
  const router = useRouter();
  const [{ token = '', panel = '', line = '', column = '', group = '', count = '' }] = useFilters();
  const query = useQuery(openedQuery(token, { panel, line, column, group }, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <Page
      title={t('opened.title')}
      back={
        <button type="button" className="linklike" onClick={() => router.history.back()}>
          {t('opened.back')}
        </button>
      }
    >
      <Answered query={query} rows={6}>
        {(opened) => <Opened opened={opened} count={Number(count)} isPeople={countsPeople(panel, column)} />}
      </Answered>
    </Page>
  );
}

const countsPeople = (panel: string, column: string) =>
  panel.startsWith('overlap_') ||
  panel.startsWith('national_') ||
  panel.startsWith('workload_') ||
  (panel === 'interventions_given' && column === 'people') ||
  (panel === 'participants' && column === 'count');

interface Props {
  opened: OpenedFigure;
  count: number;
  isPeople: boolean;
}

function Opened({ opened, count, isPeople }: Props) {
  const t = useText('reports');
  const words = useWords();
  const now = isPeople ? opened.people : opened.participations;
  return (
    <div className="stack">
      <p role="status">
        <span className="strong">{opened.panel}</span>: {opened.line} ({opened.column}). {opened.place},{' '}
        {words.date(opened.from)} – {words.date(opened.to)}.{' '}
        {t(isPeople ? 'opened.people' : 'opened.participations', { count: now, people: opened.people })}
      </p>
      {opened.is_same_register ? (
        <p className="quiet small">{t('opened.exact')}</p>
      ) : (
        <Note>
          {now === count
            ? t('opened.changed_same', { at: words.instant(opened.read_at) })
            : t('opened.changed', { at: words.instant(opened.read_at), before: count, now })}
        </Note>
      )}
      <People opened={opened} />
      {opened.changed_since.length > 0 && (
        <section className="stack">
          <h2>{t('opened.changed_since')}</h2>
          <p className="quiet">{t('opened.changed_since.text')}</p>
          <Rows rows={opened.changed_since} />
        </section>
      )}
    </div>
  );
}

// As a list, or as bars over time.
function People({ opened }: { opened: OpenedFigure }) {
  const t = useText('reports');
  const [asTimeline, setAsTimeline] = useState(false);
  if (opened.timeline === '') return <Rows rows={opened.rows} />;
  return (
    <>
      <div>
        <button type="button" className="linklike" onClick={() => setAsTimeline(!asTimeline)}>
          {asTimeline ? t('opened.as_list') : t('opened.as_timeline')}
        </button>
      </div>
      {asTimeline ? (
        <section className="card stack">
          <h2>{t('opened.timeline')}</h2>
          {opened.timeline_people < opened.people && (
            <p className="quiet">{t('opened.timeline_first', { count: opened.timeline_people })}</p>
          )}
          <Drawing svg={opened.timeline} />
        </section>
      ) : (
        <Rows rows={opened.rows} />
      )}
    </>
  );
}

const keys = ['name', 'unit_name', 'starts_on', 'ends_on', 'exit_reason', 'main_outcome'] as const;
type Key = (typeof keys)[number];

function Rows({ rows }: { rows: OpenedRow[] }) {
  const t = useText('reports');
  const words = useWords();
  const [sort, setSort] = useState<Sort>({ by: 'name', direction: 'asc' });
  if (rows.length === 0) return <Empty title={t('opened.nobody')} />;
  const text = (row: OpenedRow, key: Key) =>
    key === 'starts_on' || key === 'ends_on'
      ? words.date(row[key])
      : key === 'exit_reason' || key === 'main_outcome'
        ? words.code(key, row[key])
        : row[key];
  const value = (row: OpenedRow, key: Key) => (key.endsWith('_on') ? (row[key] ?? '') : text(row, key));
  const shown = keys.filter((key) => key !== 'unit_name' || rows.some((row) => row.unit_name !== rows[0]?.unit_name));
  const columns: Column<OpenedRow>[] = shown.map((key) => ({
    key,
    label: t(`opened.${key}`),
    sortable: true,
    firm: key === 'name',
    cell: (row) =>
      key === 'name' ? (
        <Link to="/participations/$participationId" params={{ participationId: row.participation_id }}>
          {row.name}
        </Link>
      ) : (
        text(row, key) || '–'
      ),
  }));
  const sign = sort.direction === 'asc' ? 1 : -1;
  const sorted = [...rows].sort(
    (a, b) => sign * String(value(a, sort.by as Key)).localeCompare(String(value(b, sort.by as Key)), 'sv'),
  );
  const csv = () => [
    [t('opened.case_number'), ...keys.map((key) => t(`opened.${key}`))],
    ...sorted.map((row) => [row.case_number, ...keys.map((key) => (key.endsWith('_on') ? (row[key] ?? '') : text(row, key)))]),
  ];
  return (
    <>
      <div className="row apart list-line">
        <span />
        <ExportButton file={t('opened.file')} rows={() => Promise.resolve(csv())} />
      </div>
      <DataTable caption={t('opened.title')} columns={columns} rows={sorted} rowKey={(row) => row.participation_id} sort={sort} onSort={setSort} />
    </>
  );
}
