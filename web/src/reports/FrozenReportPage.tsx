import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { FrozenSheet } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { apiAddress, perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { Dialog } from '@/shared/ui/Dialog';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { BeginReportDialog } from './BeginReportDialog';
import { CorrectedRows } from './CorrectedRows';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { useMayRelease } from './may_release';
import { populationOf } from './population';
import { PopulationLine } from './PopulationLine';
import { frozenReportQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import './reports.css';

// One frozen report: its figures, whether they can be computed again, and what was corrected since.
export function FrozenReportPage() {
  const t = useText('reports');
  const { language } = useWords();
  const id = useAddressId('reportId');
  const query = useQuery(frozenReportQuery(id, language, useNarrow() ? 'narrow' : 'card'));
  return (
    <Page
      title={query.data?.report.name ?? t('frozen.one')}
      back={<Link to="/reports/frozen">{t('frozen.title')}</Link>}
    >
      <Answered query={query}>{(sheet) => <Sheet sheet={sheet} />}</Answered>
    </Page>
  );
}

function Sheet({ sheet }: { sheet: FrozenSheet }) {
  return (
    <div className="stack">
      <Facts sheet={sheet} />
      <Recomputed sheet={sheet} />
      {sheet.corrected.length > 0 && <CorrectedRows corrected={sheet.corrected} />}
      <div className="panels">
        {sheet.panels.map((panel) => (
          <FigurePanelCard key={panel.key} panel={panel} />
        ))}
      </div>
    </div>
  );
}

function Facts({ sheet }: { sheet: FrozenSheet }) {
  const t = useText('reports');
  const [beginning, setBeginning] = useState(false);
  const words = useWords();
  const mayRelease = useMayRelease();
  const { report } = sheet;
  const question = Object.fromEntries(new URLSearchParams(report.question));
  const file = (name: string) => apiAddress(`/reports/frozen/${report.id}/${name}`, { language: words.language });
  return (
    <section className="card stack">
      <PopulationLine place={report.place} population={populationOf(question, '', '')} />
      <p className="quiet small">
        {t('frozen.made', { name: sheet.made_by_name, at: words.instant(report.made_at) })}{' '}
        {t('definitions', { version: report.definition_version })}{' '}
        {t('frozen.engine', { version: report.engine_version })}{' '}
        {t('frozen.hashes', { input: report.input_sha256.slice(0, 12), output: report.output_sha256.slice(0, 12) })}
      </p>
      <p className="row">
        <a href={file('figures.csv')} download>
          {t('frozen.csv')}
        </a>
        <a href={file('output.json')} download>
          {t('frozen.output')}
        </a>
        {sheet.has_input && mayRelease && (
          <a href={file('input.json')} download>
            {t('frozen.input')}
          </a>
        )}
        <Button size="small" variant="tertiary" onClick={() => setBeginning(true)}>
          {t('final.new')}
        </Button>
      </p>
      {beginning && (
        <BeginReportDialog
          title={report.name}
          figures={{ frozen_id: report.id }}
          onClose={() => setBeginning(false)}
        />
      )}
    </section>
  );
}

function Recomputed({ sheet }: { sheet: FrozenSheet }) {
  const t = useText('reports');
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { report } = sheet;
  if (!sheet.has_input) return <Note>{t('frozen.no_input', { date: words.date(report.disposed_on ?? report.keep_until) })}</Note>;
  return (
    <>
      <Note kind={sheet.is_recomputed ? 'info' : 'bad'}>
        {t(sheet.is_recomputed ? 'frozen.same' : 'frozen.not_same', { count: sheet.rows })}{' '}
        {sheet.corrected.length === 0
          ? t('frozen.corrected_none')
          : t('frozen.corrected_count', { count: sheet.corrected.length })}
      </Note>
      <p className="row apart">
        <span className="quiet small">{t('frozen.kept', { date: words.date(report.keep_until) })}</span>
        <Button size="small" variant="tertiary" onClick={() => setAsking(true)}>
          {t('frozen.dispose')}
        </Button>
      </p>
      {asking && <Dispose sheet={sheet} onClose={() => setAsking(false)} />}
    </>
  );
}

// It cannot be undone: what is destroyed is gone.
function Dispose({ sheet, onClose }: { sheet: FrozenSheet; onClose: () => void }) {
  const t = useText('reports');
  const done = useDone();
  const { id, version } = sheet.report;
  const dispose = async () => {
    try {
      await perform(`/reports/frozen/${id}/disposal`, { method: 'POST', version });
      await done(t('frozen.dispose.done'));
      onClose();
    } catch (error) {
      await showProblem(error);
    }
  };
  return (
    <Dialog title={t('frozen.dispose')} onClose={onClose}>
      <p>{t('frozen.dispose.text')}</p>
      <div className="row">
        <Button variant="danger" onClick={() => void dispose()}>
          {t('frozen.dispose')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('shared:cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
