import { DownloadIcon } from '@navikt/aksel-icons';
import { apiAddress } from '@/shared/api/http';

interface Props {
  path: string;
  query: Parameters<typeof apiAddress>[1];
  title: string;
  children: string;
}

// The rows that figures are counted from, for the command that counts them again.
export function InputLink({ path, query, title, children }: Props) {
  return (
    <a
      className="aksel-button aksel-button--medium"
      data-variant="secondary"
      download
      title={title}
      href={apiAddress(path, query)}
    >
      <span className="aksel-button__icon">
        <DownloadIcon aria-hidden />
      </span>
      <span className="aksel-label">{children}</span>
    </a>
  );
}
