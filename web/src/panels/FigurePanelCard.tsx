import { type ReactNode, useId, useMemo, useState } from 'react';
import type { FigurePanel } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Note } from '@/shared/ui/Note';
import { Drawing } from './Drawing';
import { FigureTable, type ListOf } from './FigureTable';

export interface FigurePanelCardProps {
  panel: FigurePanel;
  token?: string;
  beside?: string; // of which of two populations, where two are compared
  sortable?: boolean;
  startAsTable?: boolean;
  drawsAndTells?: boolean; // drawing and table at once: what stands in the table belongs beside the drawing
  listOf?: ListOf;
  children?: ReactNode;
}

// Ids in a drawing are unique in a document; a page may hold two populations.
const withOwnIds = (svg: string, mark: string) =>
  svg.replaceAll('chart-', `chart${mark.replace(/[^a-z0-9]/gi, '')}-`);

export function FigurePanelCard({
  panel,
  token,
  beside,
  sortable,
  startAsTable = false,
  drawsAndTells,
  listOf,
  children,
}: FigurePanelCardProps) {
  const t = useText('reports');
  const id = useId();
  const [asTable, setAsTable] = useState(startAsTable);
  const svg = useMemo(() => withOwnIds(panel.drawing, id), [panel.drawing, id]);
  const isTable = asTable || drawsAndTells || panel.drawing === '';
  const isDrawn = panel.drawing !== '' && (drawsAndTells || !asTable);
  const has = panel.tables.some(
    (table) => table.hidden_mark !== '' || table.lines.some((line) => line.values.some(Boolean)),
  );
  return (
    <section className="card panel" aria-labelledby={id}>
      <div className="card-head firm">
        <h2 id={id}>
          {panel.title}
          {beside && <span className="beside">{beside}</span>}
        </h2>
        {panel.drawing !== '' && !drawsAndTells && (
          <button
            type="button"
            className="linklike"
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? t('as_chart') : t('as_table')}
            <span className="hidden-text">: {panel.title}</span>
          </button>
        )}
      </div>
      <p className="says">{panel.says}</p>
      {panel.warnings.length > 0 && (
        <Note kind="warn">
          {panel.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Note>
      )}
      {has && isDrawn && <Drawing svg={svg} />}
      {has &&
        isTable &&
        panel.tables.map((table) => (
          <FigureTable
            key={table.key}
            panel={panel.key}
            table={table}
            token={token}
            sortable={sortable}
            listOf={listOf}
            beside={beside}
          />
        ))}
      <details className="more small">
        <summary>{t('figures.definition')}</summary>
        <p>{panel.definition}</p>
        {panel.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </details>
      {children}
    </section>
  );
}
