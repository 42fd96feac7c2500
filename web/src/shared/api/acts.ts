// After an act: fresh data everywhere, a message, and ten seconds to undo it.
import { useCallback } from 'react';
import type { EntryPage, Id, Session } from '@/api/types';
import { loadTexts, useText } from '@/shared/i18n';
import { ruleText } from '@/shared/i18n/words';
import { showToast } from '@/shared/ui/toasts';
import { client } from './client';
import { type Answer, ApiError, get, perform } from './http';
import { sessionQuery } from './queries';

const kStays = new Set([
  'session',
  'units',
  'parties',
  'staff',
  'code-lists',
  'kept-preview',
  'preview-rows',
]);
const kSlackMs = 3_000;

export function refreshWork(): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => !kStays.has(String(queryKey[0])),
  });
}

export async function showProblem(error: unknown): Promise<void> {
  await loadTexts('rules');
  const problem = error instanceof ApiError ? error.problem : null;
  const first = problem?.violations?.[0];
  showToast(
    ruleText({
      rule: first?.rule ?? (error instanceof ApiError ? error.rule : 'web.unexpected'),
      params: first?.params ?? problem?.params,
    }),
  );
}

// The entry that the act just wrote: what the answer names, else the person's newest when it is the
// viewer's own, new and can be undone.
async function entryOf(
  answer: Answer<unknown>,
  personId: Id | null | undefined,
): Promise<Id | null> {
  if (answer.entry_id) return answer.entry_id;
  if (!personId || answer.at === null) return null;
  const page = await get<EntryPage>(`/people/${personId}/entries`, { limit: 1 }).catch(() => null);
  const newest = page?.items[0];
  const me = client.getQueryData<Session>(sessionQuery.queryKey)?.staff.name;
  const isNew = newest !== undefined && Date.parse(newest.recorded_at) >= answer.at - kSlackMs;
  return newest && isNew && newest.may_undo && newest.actor_name === me ? newest.id : null;
}

export function useDone(): (text: string, answer?: Answer<unknown>, personId?: Id | null) => void {
  const t = useText('shared');
  return useCallback(
    (text, answer, personId) => {
      void refreshWork();
      const undo = async (entryId: Id) => {
        try {
          await perform(`/entries/${entryId}/undo`, { method: 'POST' });
          showToast(t('undone'));
          await refreshWork();
        } catch (error) {
          await showProblem(error);
        }
      };
      const tell = async () => {
        const entryId = answer ? await entryOf(answer, personId) : null;
        showToast(text, entryId ? () => undo(entryId) : undefined);
      };
      void tell();
    },
    [t],
  );
}
