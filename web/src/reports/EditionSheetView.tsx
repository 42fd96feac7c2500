import type { EditionSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { FigurePanelCard } from '@/panels/FigurePanelCard';

// An edition as it is read, published or not yet.
export function EditionSheetView({ sheet }: { sheet: EditionSheet }) {
  const t = useText('reports');
  return (
    <>
      <section className="card stack">
        <p className="strong" role="status">
          {t('edition.hidden_count', { count: sheet.suppressed, cells: sheet.cells })}
        </p>
        {sheet.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p className="quiet small">{sheet.facts.join('. ')}.</p>
      </section>
      <div className="panels">
        {sheet.panels.map((panel) => (
          <FigurePanelCard key={panel.key} panel={panel} />
        ))}
      </div>
    </>
  );
}
