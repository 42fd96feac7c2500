import { Button } from '@navikt/ds-react/Button';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Created, Id } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useLanguage, useText } from '@/shared/i18n';
import { numberText } from '@/shared/lib/numbers';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';
import { Pager } from '@/shared/ui/Pager';
import { Answered, Empty } from '@/shared/ui/states';
import { ImportRowTable } from './ImportRowTable';
import { type KeptPreview, previewRowsQuery } from './queries';

const states = ['', 'new', 'match', 'possible_match', 'already_here', 'error', 'skip'];

export function RowsStep({
  previewId,
  kept,
  onBack,
}: {
  previewId: Id;
  kept: KeptPreview | null;
  onBack: () => void;
}) {
  const t = useText('imports');
  const [{ state = '', page = '1' }, change] = useFilters();
  const query = useQuery(previewRowsQuery(previewId, state, Number(page)));
  const navigate = useNavigate();
  const done = useDone();
  const language = useLanguage();
  const number = (value: number) => numberText(value, language);
  const [busy, setBusy] = useState(false);
  const counts = kept?.counts ?? null;
  const run = async () => {
    setBusy(true);
    try {
      const { data } = await perform<Created>('/imports', {
        method: 'POST',
        body: { preview_id: previewId },
        key: previewId,
      });
      void done(t('rows.done'));
      await navigate({ to: '/imports/$importId', params: { importId: data.id } });
    } catch (error) {
      await showProblem(error);
      setBusy(false);
    }
  };
  const count = (one: string) =>
    counts && one in counts ? counts[one as keyof typeof counts] : undefined;
  return (
    <section className="stack">
      <h2 tabIndex={-1}>{t('rows.title')}</h2>
      {counts && (
        <p>
          {t('rows.summary', {
            new: number(counts.new),
            match: number(counts.match),
            already_here: number(counts.already_here),
            error: number(counts.error),
            skip: number(counts.skip),
          })}
        </p>
      )}
      <Chips
        label={t('rows.filter')}
        value={state}
        onChoose={(value) => change({ state: value || undefined, page: undefined })}
        choices={states.map((one) => ({
          value: one,
          label: one ? t(`row.${one}`) : t('all'),
          count: count(one),
        }))}
      />
      <Answered query={query} rows={6}>
        {(list) => (
          <>
            {list.items.length === 0 ? (
              <Empty icon={<MagnifyingGlassIcon aria-hidden />} title={t('rows.empty')} />
            ) : (
              <ImportRowTable previewId={previewId} rows={list.items} />
            )}
            <Pager meta={list._meta} onPage={(next) => change({ page: String(next) })} />
          </>
        )}
      </Answered>
      <div className="import-bar">
        <p>{t('rows.explain')}</p>
        <div className="row">
          {kept && (
            <Button variant="secondary" onClick={onBack}>
              {t('rows.back')}
            </Button>
          )}
          <Button loading={busy} onClick={() => void run()}>
            {t('rows.import')}
          </Button>
        </div>
      </div>
    </section>
  );
}
