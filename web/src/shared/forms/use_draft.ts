// Working material kept by the server: saved a second after the last change and when the page is
// left.
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '@/api/types';
import { ApiError, get, perform } from '@/shared/api/http';

const kWaitMs = 1_000;
export type DraftState = {
  phase: 'loading' | 'ready' | 'saving' | 'saved' | 'failed';
  saved_at: string | null;
};

export function useDraft<T>(
  key: string,
  values: T,
  changed: boolean,
  restore: (body: T) => void,
): DraftState & { discard: () => Promise<void> } {
  const [state, setState] = useState<DraftState>({ phase: 'loading', saved_at: null });
  const latest = useRef(values);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const over = useRef(false);
  const path = `/drafts/${encodeURIComponent(key)}`;
  useEffect(() => {
    latest.current = values;
  });

  useEffect(() => {
    let here = true;
    get<Draft<T>>(path)
      .then((draft) => {
        if (!here) return;
        restore(draft.body);
        setState({ phase: 'saved', saved_at: draft.saved_at });
      })
      .catch((error: unknown) => {
        if (here)
          setState({
            phase: error instanceof ApiError && error.status === 404 ? 'ready' : 'failed',
            saved_at: null,
          });
      });
    return () => {
      here = false;
    };
    // Only the key decides which draft is read.
  }, [path]);

  const save = async () => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
    if (over.current) return;
    setState((before) => ({ ...before, phase: 'saving' }));
    try {
      await perform(path, { method: 'PUT', body: { body: latest.current } });
      setState({ phase: 'saved', saved_at: new Date().toISOString() });
    } catch {
      setState((before) => ({ ...before, phase: 'failed' }));
    }
  };
  const body = JSON.stringify(values);
  useEffect(() => {
    if (!changed) return;
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void save(), kWaitMs);
  }, [body, changed]);
  useEffect(
    () => () => {
      if (waiting.current) void save();
    },
    [],
  );

  const discard = async () => {
    over.current = true;
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
    await perform(path, { method: 'DELETE' }).catch(() => undefined);
  };
  return { ...state, discard };
}
