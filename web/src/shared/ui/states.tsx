// What a page shows while it has nothing, waits, failed or may not.
import { Button } from '@navikt/ds-react/Button';
import {
  ExclamationmarkTriangleIcon,
  MagnifyingGlassIcon,
  PadlockLockedIcon,
  ParasolBeachIcon,
} from '@navikt/aksel-icons';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ApiError } from '@/shared/api/http';

export function Loading({ rows = 5 }: { rows?: number }) {
  const t = useText('shared');
  return (
    <div className="stack" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="bone" style={{ height: index === 0 ? 72 : 48 }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  title: string;
  text?: string;
  icon?: ReactNode;
  page?: boolean;
  children?: ReactNode;
}

// As a whole page the heading is the page's own.
function StateHeading({ page, text }: { page: boolean | undefined; text: string }) {
  return page ? <h1 tabIndex={-1}>{text}</h1> : <h2>{text}</h2>;
}

export function Empty({ title, text, icon, page, children }: EmptyProps) {
  return (
    <div className="card state">
      {icon ?? <ParasolBeachIcon aria-hidden />}
      <StateHeading page={page} text={title} />
      {text && <p className="quiet">{text}</p>}
      {children && <div className="row">{children}</div>}
    </div>
  );
}

export function Failure({
  error,
  retry,
  page,
}: {
  error: unknown;
  retry?: () => void;
  page?: boolean;
}) {
  const t = useText('shared');
  const words = useWords();
  const status = error instanceof ApiError ? error.status : 500;
  const rule = error instanceof ApiError ? error.rule : 'http.500';
  const kind = status === 403 ? 'forbidden' : status === 404 ? 'missing' : 'failed';
  const Icon = {
    forbidden: PadlockLockedIcon,
    missing: MagnifyingGlassIcon,
    failed: ExclamationmarkTriangleIcon,
  }[kind];
  const request = error instanceof ApiError ? error.problem.request_id : undefined;
  return (
    <div className="card state" role="alert">
      <Icon aria-hidden />
      <StateHeading page={page} text={t(`state.${kind}.title`)} />
      <p className="quiet">
        {kind === 'failed' || kind === 'forbidden' ? words.rule({ rule }) : t(`state.${kind}.text`)}
      </p>
      {request && kind === 'failed' && (
        <p className="quiet small">{t('state.request', { id: request })}</p>
      )}
      {retry && kind === 'failed' && (
        <div className="row">
          <Button size="small" onClick={retry}>
            {t('try_again')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  rows?: number;
  page?: boolean;
  children: (data: T) => ReactNode;
}

// Draws the answer of a query, or why there is none.
export function Answered<T>({ query, rows, page, children }: AnsweredProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError)
    return <Failure page={page} error={query.error} retry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
