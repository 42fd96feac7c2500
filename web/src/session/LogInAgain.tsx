import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Session } from '@/api/types';
import { client } from '@/shared/api/client';
import { onSessionEnd } from '@/shared/api/http';
import { sessionQuery } from '@/shared/api/queries';
import { loadTexts, useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

const LogInForm = lazy(async () => ({ default: (await import('./LogInForm')).LogInForm }));

// When the session ends in the middle of something: log in over the page, and what waited goes on.
export function LogInAgain() {
  const t = useText('session');
  const before = useRef('');
  const [waiting, setWaiting] = useState<(() => void)[]>([]);
  useEffect(() => {
    onSessionEnd(async () => {
      await loadTexts('session');
      before.current = client.getQueryData<Session>(sessionQuery.queryKey)?.staff.id ?? '';
      return new Promise<void>((resolve) => setWaiting((before) => [...before, resolve]));
    });
  }, []);
  const done = (session: Session) => {
    if (session.staff.id !== before.current) {
      // What was written is not this user's.
      window.location.assign('/');
      return;
    }
    const resolved = waiting;
    setWaiting([]);
    for (const resolve of resolved) resolve();
  };
  if (waiting.length === 0) return null;
  return (
    <Dialog title={t('again.title')}>
      <div className="stack">
        <p>{t('again.text')}</p>
        <Suspense fallback={null}>
          <LogInForm onDone={done} />
        </Suspense>
      </div>
    </Dialog>
  );
}
