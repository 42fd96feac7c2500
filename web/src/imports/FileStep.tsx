import { Button } from '@navikt/ds-react/Button';
import { Loader } from '@navikt/ds-react/Loader';
import { FileTextIcon, UploadIcon } from '@navikt/aksel-icons';
import { useRef, useState, type DragEvent } from 'react';
import type { ImportPreview } from '@/api/types';
import { ApiError, perform } from '@/shared/api/http';
import { loadTexts, useText } from '@/shared/i18n';
import { type RuleNotice, useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';
import { keepPreview } from './queries';
import { ReadBefore } from './ReadBefore';

const kMegabyte = 1024 * 1024;
const kLargest = 20 * kMegabyte;

export function FileStep({ onDone }: { onDone: (previewId: string) => void }) {
  const t = useText('imports');
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState('');
  const [over, setOver] = useState(false);
  const [known, setKnown] = useState<ImportPreview | null>(null);
  const [problem, setProblem] = useState<RuleNotice | null>(null);
  const read = async (file: File | undefined) => {
    if (!file || busy) return;
    setProblem(null);
    setKnown(null);
    if (file.size > kLargest) {
      await loadTexts('rules');
      setProblem({ rule: 'file.too_large' });
      return;
    }
    setBusy(file.name);
    try {
      const { data } = await perform<ImportPreview>('/import-previews', {
        method: 'POST',
        raw: file,
        query: { file_name: file.name },
      });
      keepPreview({ preview: data, file_name: file.name, counts: null, unit_id: '' });
      if (data.earlier_imports.length > 0) setKnown(data);
      else onDone(data.id);
    } catch (error) {
      await loadTexts('rules');
      const known =
        error instanceof ApiError ? error.problem : { status: 0, rule: 'web.unexpected' };
      const first = known.violations?.[0];
      setProblem({
        rule: first?.rule ?? known.rule ?? `http.${known.status}`,
        params: first?.params ?? known.params,
      });
    } finally {
      setBusy('');
      if (input.current) input.current.value = '';
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  return (
    <section className="stack narrow">
      <div
        className={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileTextIcon aria-hidden />
        <h2 tabIndex={-1}>{t('file.title')}</h2>
        <p className="quiet">{t('file.help')}</p>
        <input
          ref={input}
          type="file"
          className="hidden-text"
          tabIndex={-1}
          aria-hidden
          accept=".csv,.txt,.xlsx"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <Button
          type="button"
          icon={busy ? <Loader size="small" /> : <UploadIcon aria-hidden />}
          onClick={() => input.current?.click()}
        >
          {busy ? t('file.reading') : t('file.choose')}
        </Button>
        <p role="status" className="small">
          {busy && t('file.reading_name', { name: busy })}
        </p>
      </div>
      {problem && (
        <Note kind="bad" role="alert">
          <p>{words.rule(problem)}</p>
        </Note>
      )}
      {known && <ReadBefore preview={known} onGoOn={() => onDone(known.id)} />}
      <p className="quiet">{t('file.safe')}</p>
    </section>
  );
}
