// A note is saved as one types: the first save makes the draft, the later ones change it, one after another.
import { useEffect, useRef, useState } from 'react';
import type { Created, Id, NoteDraft } from '@/api/types';
import { client } from '@/shared/api/client';
import { perform } from '@/shared/api/http';
import type { DraftState, KeptDraft } from '@/shared/forms/use_draft';
import type { Form } from '@/shared/forms/use_form';
import { journalQuery } from './queries';
import type { NoteValues } from './note_values';

const kWaitMs = 800;

interface Kept {
  id: Id;
  version: number;
}
export interface NoteKept extends KeptDraft {
  isBegun: boolean;
  lock: () => Promise<void>;
}

export function useNoteDraft(
  personId: Id,
  form: Form<NoteValues>,
  draft: NoteDraft | null,
  correctsId: Id | null,
): NoteKept {
  const kept = useRef<Kept | null>(draft && { id: draft.id, version: draft.version });
  const [state, setState] = useState<DraftState>({
    phase: draft ? 'saved' : 'ready',
    saved_at: draft?.saved_at ?? null,
  });
  const [isBegun, setBegun] = useState(draft !== null);
  const latest = useRef(form.values);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const chain = useRef<Promise<void>>(Promise.resolve());
  const over = useRef(false);
  const path = `/people/${personId}/note-drafts`;
  useEffect(() => {
    latest.current = form.values;
  });

  const saveOnce = async () => {
    const { unit_id, note_subject, ...text } = latest.current;
    setState((before) => ({ ...before, phase: 'saving' }));
    if (kept.current) {
      const { id, version } = kept.current;
      await perform(`${path}/${id}`, { method: 'PATCH', body: text, version });
      kept.current = { id, version: version + 1 };
    } else {
      const made = await perform<Created>(path, {
        method: 'POST',
        body: { ...text, unit_id, note_subject, corrects_id: correctsId },
        key: crypto.randomUUID(),
      });
      kept.current = { id: made.data.id, version: 1 };
      setBegun(true);
    }
    setState({ phase: 'saved', saved_at: new Date().toISOString() });
  };
  const stopWaiting = () => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
  };
  const save = (): Promise<void> => {
    stopWaiting();
    chain.current = chain.current.catch(() => undefined).then(saveOnce);
    return chain.current;
  };
  const saveQuietly = () =>
    save().catch(() => setState((before) => ({ ...before, phase: 'failed' })));

  const body = JSON.stringify(form.values);
  useEffect(() => {
    if (!form.changed || over.current) return;
    stopWaiting();
    waiting.current = setTimeout(() => void saveQuietly(), kWaitMs);
  }, [body, form.changed]);
  useEffect(
    () => () => {
      if (waiting.current && !over.current)
        void saveQuietly().then(() =>
          client.invalidateQueries({ queryKey: journalQuery(personId).queryKey }),
        );
    },
    [],
  );

  const lock = async () => {
    over.current = true;
    await save();
    if (!kept.current) return;
    const { id, version } = kept.current;
    await perform(`${path}/${id}/lock`, { method: 'POST', version });
    kept.current = null;
  };
  const discard = async () => {
    over.current = true;
    stopWaiting();
    await chain.current.catch(() => undefined);
    if (kept.current)
      await perform(`${path}/${kept.current.id}`, { method: 'DELETE' }).catch(() => undefined);
    kept.current = null;
    setState({ phase: 'ready', saved_at: null });
  };
  return {
    ...state,
    isBegun,
    lock,
    discard,
    hold: stopWaiting,
    release: () => {
      over.current = false;
    },
  };
}
