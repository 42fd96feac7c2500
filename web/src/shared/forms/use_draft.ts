// Working material kept by the server: saved a second after the last change and when the page is
// left.
import { useEffect, useRef, useState } from 'react';
import type { Draft } from '@/api/types';
import { ApiError, get, perform } from '@/shared/api/http';
import type { Form } from './use_form';

const kWaitMs = 1_000;
export type DraftState = {
  phase: 'loading' | 'ready' | 'saving' | 'saved' | 'failed';
  saved_at: string | null;
};

export interface KeptDraft extends DraftState {
  discard: () => Promise<void>;
  // Nothing is saved while the form is on its way.
  hold: () => void;
  release: () => void;
}
// What is kept: the values, and the version of the row that they were made from.
interface Kept<T> {
  values: T;
  version: number | null;
}

// The draft of a form, put back when the form opens. Sending it ends it: FormFrame does that for a form that is
// given its draft.
export function useFormDraft<T extends object>(
  key: string,
  form: Form<T>,
  mend: (values: T) => Partial<T> = (values) => values,
): KeptDraft {
  const { version } = form;
  const kept: Kept<T> = { values: form.values, version: version ?? null };
  return useDraft(key, kept, form.changed, (body) => {
    if (typeof body.values !== 'object') return;
    form.set(mend(body.values));
    if (body.version !== null) form.settle(body.version);
  });
}

// The same of what is no form: `changed` says that somebody has typed.
export function useDraft<T>(
  key: string,
  values: T,
  changed: boolean,
  restore: (body: T) => void,
): KeptDraft {
  const [state, setState] = useState<DraftState>({ phase: 'loading', saved_at: null });
  const latest = useRef(values);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const over = useRef(false);
  const flying = useRef<Promise<unknown> | null>(null);
  const touched = useRef(changed);
  const path = `/drafts/${encodeURIComponent(key)}`;
  useEffect(() => {
    latest.current = values;
    touched.current = changed;
  });

  useEffect(() => {
    let here = true;
    get<Draft<T>>(path)
      .then((draft) => {
        if (!here) return;
        // What was typed before the draft came is not overwritten.
        if (!touched.current) restore(draft.body);
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
      flying.current = perform(path, { method: 'PUT', body: { body: latest.current } });
      await flying.current;
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

  const hold = () => {
    over.current = true;
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
  };
  const discard = async () => {
    hold();
    // What is on its way would be kept after all.
    await flying.current?.catch(() => undefined);
    await perform(path, { method: 'DELETE' }).catch(() => undefined);
    over.current = false;
    setState({ phase: 'ready', saved_at: null });
  };
  const release = () => {
    over.current = false;
    void save();
  };
  return { ...state, discard, hold, release };
}
