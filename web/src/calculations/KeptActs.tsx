import { CopyButton } from '@navikt/ds-react/CopyButton';
import { DownloadIcon } from '@navikt/aksel-icons';
import type { Calculation } from '@/api/types';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { apiAddress } from '@/shared/api/http';
import { useText } from '@/shared/i18n';

// A link shows the same for ever: it names the version.
export function KeptActs({ kept }: { kept: Calculation }) {
  const t = useText('calculations');
  const version = String(kept.version);
  const link = `${window.location.origin}/calculations/${kept.id}?version=${version}`;
  return (
    <>
      <CopyButton copyText={link} text={t('link')} activeText={t('link.copied')} size="small" variant="action" />
      <DownloadLinks path={`/calculations/${kept.id}/calculation`} query={{ version }} />
      <a
        className="aksel-button aksel-button--medium"
        data-variant="secondary"
        download
        href={apiAddress(`/calculations/${kept.id}/input.json`, { version })}
      >
        <span className="aksel-button__icon">
          <DownloadIcon aria-hidden />
        </span>
        <span className="aksel-label">{t('input')}</span>
      </a>
    </>
  );
}
