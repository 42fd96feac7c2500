import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { OpenFigureImport } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Pill } from '@/shared/ui/Pill';
import { ConfirmDialog } from './ConfirmDialog';

interface Props {
  imports: OpenFigureImport[];
  mayTakeBack: boolean;
}

// The files that have been taken in, each of which can be taken back.
export function OpenFigureImports({ imports, mayTakeBack }: Props) {
  const t = useText('reports');
  const words = useWords();
  const done = useDone();
  const [asked, setAsked] = useState<OpenFigureImport | null>(null);
  const takeBack = async ({ id }: OpenFigureImport) => {
    await perform(`/reports/open-figure-imports/${id}/taking-back`, { method: 'POST', key: crypto.randomUUID() });
    await done(t('others.took_back'));
  };
  const columns: Column<OpenFigureImport>[] = [
    { key: 'source', label: t('others.source_name'), firm: true, cell: (one) => one.source },
    { key: 'source_on', label: t('others.source_on'), cell: (one) => words.date(one.source_on) },
    { key: 'rows', label: t('others.rows'), right: true, cell: (one) => one.added + one.replaced },
    { key: 'imported_at', label: t('others.imported_at'), cell: (one) => words.instant(one.imported_at) },
    { key: 'by', label: t('others.imported_by'), cell: (one) => one.imported_by_name },
    {
      key: 'acts',
      label: t('others.take_back'),
      cell: (one) =>
        one.is_taken_back ? (
          <Pill tone="grey">{t('others.taken_back')}</Pill>
        ) : (
          mayTakeBack && (
            <Button
              size="small"
              variant="tertiary"
              aria-label={t('others.take_back_of', { source: one.source })}
              onClick={() => setAsked(one)}
            >
              {t('others.take_back')}
            </Button>
          )
        ),
    },
  ];
  return (
    <section className="stack">
      <h2>{t('others.imports')}</h2>
      <DataTable caption={t('others.imports')} columns={columns} rows={imports} rowKey={(one) => one.id} />
      {asked && (
        <ConfirmDialog
          title={t('others.take_back.ask')}
          act={t('others.take_back')}
          onAct={() => takeBack(asked)}
          onClose={() => setAsked(null)}
        >
          {t('others.take_back.text', { source: asked.source })}
        </ConfirmDialog>
      )}
    </section>
  );
}
