import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Steps } from '@/shared/ui/Steps';
import { FileStep } from './FileStep';
import { MappingStep } from './MappingStep';
import { RowsStep } from './RowsStep';
import { keptPreviewQuery } from './queries';
import './imports.css';

export function NewImportPage() {
  const t = useText('imports');
  const [{ preview: previewId = '', step = '1' }, change] = useFilters();
  const { data: kept } = useQuery(keptPreviewQuery(previewId));
  const wanted = previewId ? Number(step) || 1 : 1;
  const at = wanted === 2 && !kept ? 1 : Math.min(3, Math.max(1, wanted));
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) box.current?.querySelector<HTMLElement>('h2')?.focus();
    shown.current = at;
  }, [at]);
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      back={<Link to="/imports">{t('list.title')}</Link>}
    >
      <Steps at={at} names={[t('step.file'), t('step.mapping'), t('step.rows')]} />
      <div ref={box}>
        {at === 1 && <FileStep onDone={(id) => change({ preview: id, step: '2' })} />}
        {at === 2 && kept && (
          <MappingStep
            key={`${kept.preview.sheet} ${kept.preview.header_row}`}
            kept={kept}
            onDone={() => change({ step: '3' })}
            onBack={() => change({ step: '1', preview: undefined })}
          />
        )}
        {at === 3 && (
          <RowsStep
            previewId={previewId}
            kept={kept ?? null}
            onBack={() => change({ step: '2', state: undefined, page: undefined })}
          />
        )}
      </div>
    </Page>
  );
}
