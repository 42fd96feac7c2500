import { DownloadIcon } from '@navikt/aksel-icons';
import { apiAddress } from '@/shared/api/http';
import { useLanguage, useText } from '@/shared/i18n';

const all = ['pdf', 'xlsx', 'csv'] as const;
type Format = (typeof all)[number] | 'docx';

interface Props {
  path: string;
  query: Record<string, string>;
  formats?: readonly Format[];
}

// The same figures as documents.
export function DownloadLinks({ path, query, formats = all as readonly Format[] }: Props) {
  const t = useText('reports');
  const language = useLanguage();
  return (
    <div className="row">
      {formats.map((format) => (
        <a
          key={format}
          className="aksel-button aksel-button--medium"
          data-variant="secondary"
          download
          href={apiAddress(`${path}.${format}`, { ...query, language })}
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
    </div>
  );
}
