import { DownloadIcon } from '@navikt/aksel-icons';
import { apiAddress } from '@/shared/api/http';
import { useLanguage, useText } from '@/shared/i18n';

// A document in one's own language first, and in the other one.
export function PdfLinks({ path, text }: { path: string; text: string }) {
  const t = useText('placements');
  const own = useLanguage();
  return (
    <span className="row">
      {[own, own === 'sv' ? 'en' : 'sv'].map((language, index) => (
        <a
          key={language}
          className="aksel-button aksel-button--small"
          data-variant={index === 0 ? 'secondary' : 'tertiary'}
          download
          href={apiAddress(path, { language })}
        >
          {index === 0 && (
            <span className="aksel-button__icon">
              <DownloadIcon aria-hidden />
            </span>
          )}
          <span className="aksel-label aksel-label--small">
            {t(`${text}_in`, { language: t(`language.${language}`) })}
          </span>
        </a>
      ))}
    </span>
  );
}
