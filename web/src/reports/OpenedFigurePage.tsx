import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import type { OpenedFigure } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { ColumnChoice } from './ColumnChoice';
import { Drawing } from '@/panels/Drawing';
import { columnsText, type OpenedColumn, readColumns } from './opened_columns';
import { OpenedRows } from './OpenedRows';
import { openedQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
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
  panel.startsWith('mapping_') ||
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
  const [chosen, choose] = useColumns();
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
      <ColumnChoice chosen={chosen} onChange={choose} />
      <People opened={opened} chosen={chosen} />
      {opened.changed_since.length > 0 && (
        <section className="stack">
          <h2>{t('opened.changed_since')}</h2>
          <p className="quiet">{t('opened.changed_since.text')}</p>
          <OpenedRows rows={opened.changed_since} chosen={chosen} />
        </section>
      )}
    </div>
  );
}

// Shown at once; the address follows.
function useColumns(): [OpenedColumn[], (columns: OpenedColumn[]) => void] {
  const [address, change] = useFilters();
  const [chosen, setChosen] = useState(() => readColumns(address.columns));
  return [
    chosen,
    (columns) => {
      setChosen(columns.length > 0 ? columns : readColumns(undefined));
      change({ columns: columnsText(columns) });
    },
  ];
}

// As a list, or as bars over time.
function People({ opened, chosen }: { opened: OpenedFigure; chosen: OpenedColumn[] }) {
  const t = useText('reports');
  const [asTimeline, setAsTimeline] = useState(false);
  if (opened.timeline === '') return <OpenedRows rows={opened.rows} chosen={chosen} />;
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
        <OpenedRows rows={opened.rows} chosen={chosen} />
      )}
    </>
  );
}
