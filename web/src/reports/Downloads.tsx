import { DownloadIcon } from '@navikt/aksel-icons';
import { apiAddress } from '@/shared/api/http';
import { useLanguage, useText } from '@/shared/i18n';
import type { AppendixChoice } from './queries';

const formats = ['pdf', 'xlsx', 'csv'] as const;

export function Downloads({ choice }: { choice: AppendixChoice }) {
  const t = useText('reports');
  const language = useLanguage();
  return (
    <>
      {formats.map((format) => (
        <a
          key={format}
          className="aksel-button aksel-button--medium"
          data-variant="secondary"
          download
          href={apiAddress(`/reports/appendix.${format}`, { ...choice, language })}
        >
          <span className="aksel-button__icon">
            <DownloadIcon aria-hidden />
          </span>
          <span className="aksel-label">
            <span className="hidden-text">{t('download')} </span>
            {format.toUpperCase()}
          </span>
        </a>
      ))}
    </>
  );
}
