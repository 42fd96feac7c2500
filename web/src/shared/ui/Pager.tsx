import { Button } from '@navikt/ds-react/Button';
import type { PageMeta } from '@/api/types';
import { useText } from '@/shared/i18n';

export function Pager({ meta, onPage }: { meta: PageMeta; onPage: (page: number) => void }) {
  const t = useText('shared');
  if (meta.total_pages <= 1) return null;
  return (
    <nav className="pages" aria-label={t('pages.label')}>
      <Button
        size="small"
        variant="secondary"
        disabled={meta.page <= 1}
        onClick={() => onPage(meta.page - 1)}
      >
        {t('pages.previous')}
      </Button>
      <span>{t('pages.at', { page: meta.page, pages: meta.total_pages })}</span>
      <Button
        size="small"
        variant="secondary"
        disabled={meta.page >= meta.total_pages}
        onClick={() => onPage(meta.page + 1)}
      >
        {t('pages.next')}
      </Button>
    </nav>
  );
}
