// After an act: fresh data everywhere, then a message and ten seconds to undo it.
import { useCallback } from 'react';
import type { Id } from '@/api/types';
import { loadTexts, useText } from '@/shared/i18n';
import { ruleText } from '@/shared/i18n/words';
import { showToast } from '@/shared/ui/toasts';
import { client } from './client';
import { type Answer, ApiError, perform } from './http';

const kStays = new Set([
  'session',
  'units',
  'parties',
  'staff',
  'code-lists',
  'kept-preview',
  'preview-rows',
]);

export function refreshWork(): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ queryKey }) => !kStays.has(String(queryKey[0])),
  });
}

const kPatienceMs = 2_000;

// What the page shows afterwards is what was written, unless the server keeps one waiting.
async function refreshInTime(): Promise<void> {
  const late = new Promise<void>((resolve) => {
    setTimeout(resolve, kPatienceMs);
  });
  await Promise.race([refreshWork(), late]);
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

// A form that stays on its page waits for this before it closes: the next one opened then starts
// from the version that this one made.
export function useDone(): (text: string, answer?: Answer<unknown>) => Promise<void> {
  const t = useText('shared');
  return useCallback(
    async (text, answer) => {
      await refreshInTime();
      const undo = async (entryId: Id) => {
        try {
          await perform(`/entries/${entryId}/undo`, { method: 'POST' });
          showToast(t('undone'));
          await refreshWork();
        } catch (error) {
          await showProblem(error);
        }
      };
      const entryId = answer?.undo_id;
      showToast(text, entryId ? () => undo(entryId) : undefined);
    },
    [t],
  );
}
