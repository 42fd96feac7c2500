import { lazy, Suspense, useMemo, useState } from 'react';
import type { Appendix, Panel } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { conclusion } from './conclusion';
import { PanelComment } from './PanelComment';
import { PanelNotes } from './PanelNotes';
import { PanelTable } from './PanelTable';
import { panelChart } from './panel_chart';

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }));

export function PanelCard({ panel, appendix }: { panel: Panel; appendix: Appendix }) {
  const t = useText('reports');
  const words = useWords();
  const [table, setTable] = useState(false);
  const data = useMemo(() => panelChart(panel, t, words), [panel, t, words]);
  const says = conclusion(panel, t, words);
  const { population } = panel;
  return (
    <section className="card panel" aria-labelledby={`panel-${panel.key}`}>
      <div className="card-head firm">
        <h2 id={`panel-${panel.key}`}>{t(`panel.${panel.key}`)}</h2>
        {population.total > 0 && (
          <button
            type="button"
            className="linklike"
            aria-pressed={table}
            onClick={() => setTable(!table)}
          >
            {table ? t('as_chart') : t('as_table')}
            <span className="hidden-text">: {t(`panel.${panel.key}`)}</span>
          </button>
        )}
      </div>
      <p className="says">{says}</p>
      {population.total > 0 &&
        (table ? (
          <PanelTable panel={panel} />
        ) : (
          <Suspense fallback={<div className="bone chart-wait" />}>
            <Chart data={data} label={t('chart_label', { says })} />
          </Suspense>
        ))}
      <PanelNotes panel={panel} />
      <PanelComment
        key={`${panel.key}${panel.comment.version}`}
        panel={panel}
        appendix={appendix}
      />
    </section>
  );
}
