import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Assessment, AssessmentArea, Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Pill } from '@/shared/ui/Pill';
import { AreaLine } from './AreaLine';
import { HistoryDialog } from './HistoryDialog';
import { OnlyMissing, useOnlyMissing } from './OnlyMissing';
import { csvRows, sectionsOf } from './areas';

// Every area, strengths first, with what is known of it.
export function AssessmentView({ assessment, personId }: { assessment: Assessment; personId: Id }) {
  const t = useText('assessment');
  const words = useWords();
  const [opened, setOpened] = useState<AssessmentArea | null>(null);
  const sections = sectionsOf(assessment.areas, useOnlyMissing());
  const { as_of } = assessment;
  const file = as_of ? t('export.as_of', { date: as_of }) : t('export.file');
  return (
    <>
      <Progress assessment={assessment} />
      <div className="row apart no-print">
        <OnlyMissing assessment={assessment} />
        <div className="row">
          <ExportButton file={file} rows={() => Promise.resolve(csvRows(assessment, t, words))} />
          <Button
            size="small"
            variant="tertiary"
            icon={<PrinterSmallIcon aria-hidden />}
            onClick={() => window.print()}
          >
            {t('print')}
          </Button>
        </div>
      </div>
      {sections.length === 0 && <p className="quiet">{t('only.none')}</p>}
      {sections.map(({ section, areas }) => (
        <section key={section} className="card" aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>{words.code('assessment_section', section)}</h2>
          <dl className="areas">
            {areas.map((area) => (
              <AreaLine
                key={area.variable}
                area={area}
                onHistory={as_of === null ? () => setOpened(area) : undefined}
              />
            ))}
          </dl>
        </section>
      ))}
      {opened && (
        <HistoryDialog area={opened} personId={personId} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

function Progress({ assessment }: { assessment: Assessment }) {
  const t = useText('assessment');
  const words = useWords();
  const { investigated_count: done, area_count: all, completed_on, latest_held_on } = assessment;
  return (
    <div className="investigated">
      <p className="row">
        <strong>{t('progress', { done, all })}</strong>
        {completed_on && (
          <Pill tone="green">{t('completed', { date: words.date(completed_on) })}</Pill>
        )}
        {latest_held_on && (
          <span className="quiet">{t('latest', { date: words.date(latest_held_on) })}</span>
        )}
      </p>
      <span className="investigated-bar" aria-hidden>
        <span style={{ width: `${all === 0 ? 0 : (100 * done) / all}%` }} />
      </span>
    </div>
  );
}
