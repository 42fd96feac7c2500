// What a page shows while it has nothing, waits, failed or may not.
import { Button } from '@navikt/ds-react/Button';
import { ExclamationmarkTriangleIcon, MagnifyingGlassIcon, PadlockLockedIcon, ParasolBeachIcon } from '@navikt/aksel-icons';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ApiError } from '@/shared/api/http';

export function Loading({ rows = 5 }: { rows?: number }) {
  const t = useText('shared');
  return (
    <div className="stack" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => <div key={index} className="bone" style={{ height: index === 0 ? 72 : 48 }} />)}
    </div>
  );
}

interface EmptyProps { title: string; text?: string; icon?: ReactNode; children?: ReactNode }

export function Empty({ title, text, icon, children }: EmptyProps) {
  return (
    <div className="card state">
      {icon ?? <ParasolBeachIcon aria-hidden />}
      <h2>{title}</h2>
      {text && <p className="quiet">{text}</p>}
      {children && <div className="row">{children}</div>}
    </div>
  );
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useText('shared');
  const words = useWords();
  const status = error instanceof ApiError ? error.status : 500;
  const rule = error instanceof ApiError ? error.rule : 'http.500';
  const kind = status === 403 ? 'forbidden' : status === 404 ? 'missing' : 'failed';
  const Icon = { forbidden: PadlockLockedIcon, missing: MagnifyingGlassIcon, failed: ExclamationmarkTriangleIcon }[kind];
  const request = error instanceof ApiError ? error.problem.request_id : undefined;
  return (
    <div className="card state" role="alert">
      <Icon aria-hidden />
      <h2>{t(`state.${kind}.title`)}</h2>
      <p className="quiet">{kind === 'failed' || kind === 'forbidden' ? words.rule({ rule }) : t(`state.${kind}.text`)}</p>
      {request && kind === 'failed' && <p className="quiet small">{t('state.request', { id: request })}</p>}
      {retry && kind === 'failed' && <div className="row"><Button size="small" onClick={retry}>{t('try_again')}</Button></div>}
    </div>
  );
}

// Draws the answer of a query, or why there is none.
export function Answered<T>({ query, rows, children }: { query: UseQueryResult<T>; rows?: number; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Failure error={query.error} retry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}
