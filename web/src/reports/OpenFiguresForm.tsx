import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { OpenFigurePreview } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { FileInput } from './FileInput';
import { OpenFigureRows } from './OpenFigureRows';

interface Kept {
  file: File;
  query: Record<string, string>;
  preview: OpenFigurePreview;
}

// A file is looked through row by row before anything is taken in.
export function OpenFiguresForm({ branch, isOpen }: { branch: string; isOpen: boolean }) {
  const t = useText('reports');
  const { today } = useSession();
  const [file, setFile] = useState<File | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const form = useForm(
    { source: '', source_on: today as string, file: '' },
    { check: (values) => [...required(values, 'source', 'source_on', 'file'), ...dates(values, 'source_on')] },
  );
  const look = async () => {
    if (!file) return;
    const query = { branch_id: branch, source_on: form.values.source_on };
    const { data } = await perform<OpenFigurePreview>('/reports/open-figure-previews', {
      method: 'POST',
      raw: file,
      query,
    });
    setKept({ file, query: { ...query, source: form.values.source }, preview: data });
  };
  // What was looked through is of the source and day that stand in the form, or of nothing.
  const isCurrent = kept?.query.source === form.values.source && kept.query.source_on === form.values.source_on;
  return (
    <details className="card more" open={isOpen || undefined}>
      <summary>{t('others.import')}</summary>
      <FormFrame form={form} send={look} submitText={t('others.preview')} failed={t('form.not_shown')}>
        <p className="quiet">{t('others.import.text')}</p>
        <div className="appendix-fields">
          <TextInput {...form.bind('source')} label={t('others.source_name')} />
          <DateInput {...form.bind('source_on')} label={t('others.source_on')} today={today} />
          <FileInput
            name={form.values.file}
            error={form.errorAt('file')}
            onChoose={(chosen) => {
              setFile(chosen);
              setKept(null);
              form.set({ file: chosen.name }, 'file');
            }}
          />
        </div>
      </FormFrame>
      {kept && isCurrent && <Preview kept={kept} onDone={() => setKept(null)} />}
    </details>
  );
}

function Preview({ kept, onDone }: { kept: Kept; onDone: () => void }) {
  const t = useText('reports');
  const done = useDone();
  const [busy, setBusy] = useState(false);
  const { preview } = kept;
  const count = preview.added + preview.replaced;
  const take = async () => {
    setBusy(true);
    try {
      await perform('/reports/open-figure-imports', {
        method: 'POST',
        raw: kept.file,
        query: kept.query,
        key: crypto.randomUUID(),
      });
      await done(t('others.imported'));
      onDone();
    } catch (error) {
      await showProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="stack">
      <p role="status">
        {t('others.counts', {
          added: preview.added,
          replaced: preview.replaced,
          already_here: preview.already_here,
          older: preview.older,
          errors: preview.errors,
        })}
      </p>
      {preview.errors > 0 && <p>{t('others.errors_left')}</p>}
      <OpenFigureRows rows={preview.rows} />
      {count > 0 ? (
        <Button type="button" loading={busy} onClick={() => void take()}>
          {t('others.take', { count })}
        </Button>
      ) : (
        <p className="quiet">{t('others.nothing')}</p>
      )}
    </div>
  );
}
