import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FinalReport, FinalReportSheet, ReportPart } from '@/api/types';
import { unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { BlocksForm } from './BlocksForm';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { finalReportQuery } from './queries';
import { populationOfSaved } from './saved_population';
import { SavePopulationDialog } from './SavePopulationDialog';
import { useNarrow } from '@/panels/use_narrow';
import { useRemoval } from './use_removal';
import './reports.css';

const kFormats = ['pdf', 'docx', 'xlsx', 'csv'] as const;

// A report as its readers get it, and its blocks to change.
export function FinalReportPage() {
  const t = useText('reports');
  const { language } = useWords();
  const id = useAddressId('reportId');
  const query = useQuery(finalReportQuery(id, language, useNarrow() ? 'narrow' : 'card'));
  return (
    <Page
      title={query.data?.report.title ?? t('final.one')}
      back={<Link to="/reports/final">{t('final.title')}</Link>}
      actions={query.data && <DownloadLinks path={`/reports/final/${id}/report`} query={{}} formats={kFormats} />}
    >
      <Answered query={query}>{(sheet) => <Sheet sheet={sheet} />}</Answered>
    </Page>
  );
}

function sourceOf({ edition_id, frozen_id }: FinalReport) {
  if (edition_id) return 'final.of_edition';
  return frozen_id ? 'final.of_frozen' : 'final.of_register';
}

function Sheet({ sheet }: { sheet: FinalReportSheet }) {
  const t = useText('reports');
  const words = useWords();
  const [changing, setChanging] = useState(false);
  const [repeating, setRepeating] = useState(false);
  const units = useQuery(unitsQuery).data?.items;
  const remove = useRemoval(sheet);
  const { report } = sheet;
  if (changing) return <BlocksForm sheet={sheet} onClose={() => setChanging(false)} />;
  return (
    <div className="stack">
      <div className="row apart">
        <p className="quiet small">
          {t('final.changed', { name: sheet.changed_by_name, at: words.instant(report.changed_at) })}{' '}
          {t(sourceOf(report))}{' '}
          {report.frozen_id && (
            <Link to="/reports/frozen/$reportId" params={{ reportId: report.frozen_id }}>
              {t('final.to_frozen')}
            </Link>
          )}
        </p>
        <div className="row">
          <Button size="small" onClick={() => setChanging(true)}>
            {t('final.change')}
          </Button>
          {report.edition_id === '' && report.frozen_id === '' && (
            <Button size="small" variant="tertiary" onClick={() => setRepeating(true)}>
              {t('final.repeat')}
            </Button>
          )}
          <Button size="small" variant="tertiary" onClick={() => void remove()}>
            {t('final.remove')}
          </Button>
        </div>
      </div>
      {report.edition_id !== '' && sheet.choices.length === 0 && <Note kind="warn">{t('final.edition_withdrawn')}</Note>}
      {repeating && units && (
        <SavePopulationDialog
          population={populationOfSaved(report)}
          units={units}
          report={report}
          onClose={() => setRepeating(false)}
        />
      )}
      <div className="stack narrow">
        {sheet.parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </div>
    </div>
  );
}

function Part({ part }: { part: ReportPart }) {
  if (part.panel) return <FigurePanelCard panel={part.panel} />;
  if (part.heading !== '') return <h2>{part.heading}</h2>;
  if (part.paragraphs.length === 0) return null;
  return (
    <section className={part.kind === 'facts' ? 'card small' : undefined}>
      {part.paragraphs.map((text, at) => (
        <p key={at} className="pre">
          {text}
        </p>
      ))}
    </section>
  );
}
