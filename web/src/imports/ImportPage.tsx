import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportSummary, ImportUndo } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { useAddressId } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { importQuery } from './queries';
import { importTone } from './tones';
import './imports.css';

export function ImportPage() {
  const query = useQuery(importQuery(useAddressId('importId')));
  return (
    <Answered page query={query}>
      {(summary) => <View summary={summary} />}
    </Answered>
  );
}

function View({ summary }: { summary: ImportSummary }) {
  const t = useText('imports');
  const words = useWords();
  const done = useDone();
  const [busy, setBusy] = useState(false);
  const [undone, setUndone] = useState<ImportUndo | null>(null);
  const undo = async () => {
    setBusy(true);
    try {
      const { data } = await perform<ImportUndo>(`/imports/${summary.id}/undo`, { method: 'POST' });
      setUndone(data);
      await done(t('undo.done', { count: data.undone }));
    } catch (error) {
      await showProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const counts = (['new', 'match', 'skip', 'error'] as const).map(
    (key) => [key, summary.counts[key]] as const,
  );
  return (
    <Page
      title={summary.file_name}
      back={<Link to="/imports">{t('list.title')}</Link>}
      lead={
        <span className="row">
          <Pill tone={importTone[summary.state]}>{t(`state.${summary.state}`)}</Pill>
          {words.instant(summary.imported_at)} · {summary.staff_name} · {summary.unit_name}
        </span>
      }
      actions={
        <>
          {summary.state === 'done' && (
            <Button variant="secondary" loading={busy} onClick={() => void undo()}>
              {t('undo.whole')}
            </Button>
          )}
          <ButtonLink to="/participations">{t('one.to_list')}</ButtonLink>
        </>
      }
    >
      <div className="stack">
        <ul className="tiles">
          {counts.map(([key, count]) => (
            <li key={key} className="card">
              <span className="tile-number">{numberText(count, words.language)}</span>
              <span>{t(`count.${key}`)}</span>
            </li>
          ))}
        </ul>
        {undone && <Undone undone={undone} />}
        {summary.state === 'done' && <p className="quiet">{t('undo.help')}</p>}
      </div>
    </Page>
  );
}

function Undone({ undone }: { undone: ImportUndo }) {
  const t = useText('imports');
  return (
    <Note kind={undone.kept_count > 0 ? 'warn' : 'info'} role="status">
      <p className="strong">{t('undo.done', { count: undone.undone })}</p>
      {undone.kept_count > 0 && (
        <>
          <p>{t('undo.kept', { count: undone.kept_count })}</p>
          <ul>
            {undone.kept.map(({ row_number, person }) => (
              <li key={row_number}>
                {t('undo.row', { number: row_number })}:{' '}
                <Link to="/people/$personId" params={{ personId: person.id }}>
                  {person.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  );
}
