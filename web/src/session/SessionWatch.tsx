import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState } from 'react';
import type { Session } from '@/api/types';
import { showProblem } from '@/shared/api/acts';
import { client } from '@/shared/api/client';
import { onAnswer } from '@/shared/api/http';
import { sessionQuery } from '@/shared/api/queries';
import { loadTexts, useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';
import { kWarnMs, sessionEnd } from './session_end';

const kLookMs = 5_000;

// Two minutes before the session ends it says so, and lets one stay. Windows of the same browser tell each
// other that the session is used.
export function SessionWatch() {
  const t = useText('session');
  const words = useWords();
  const [end, setEnd] = useState<{ at: number; is_final: boolean } | null>(null);
  const seen = useRef(0);
  const used = useRef(Date.now());
  useEffect(() => {
    void loadTexts('session');
    const channel = new BroadcastChannel('samsyn.session');
    const use = () => {
      used.current = Date.now();
      setEnd((before) => (before?.is_final ? before : null));
    };
    channel.onmessage = use;
    onAnswer(() => {
      use();
      channel.postMessage('used');
    });
    const look = () => {
      const state = client.getQueryState<Session>(sessionQuery.queryKey);
      const next = state?.data && sessionEnd(state.data, state.dataUpdatedAt, used.current);
      if (next && next.at - Date.now() <= kWarnMs && next.at !== seen.current) setEnd(next);
    };
    const timer = setInterval(look, kLookMs);
    return () => {
      clearInterval(timer);
      channel.close();
      onAnswer(null);
    };
  }, []);
  if (!end) return null;
  const close = () => {
    seen.current = end.at;
    setEnd(null);
  };
  const stay = async () => {
    try {
      await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
      setEnd(null);
    } catch (error) {
      await showProblem(error);
    }
  };
  const time = words.clock(new Date(end.at).toISOString());
  return (
    <Dialog title={t(end.is_final ? 'end.final_title' : 'end.title')} onClose={close}>
      <div className="stack">
        <p>{t(end.is_final ? 'end.final_text' : 'end.text', { time })}</p>
        <div className="row">
          {end.is_final ? (
            <Button type="button" onClick={close}>
              {t('end.understood')}
            </Button>
          ) : (
            <Button type="button" onClick={() => void stay()}>
              {t('end.stay')}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}
