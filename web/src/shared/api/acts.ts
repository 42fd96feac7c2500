// After an act: fresh data everywhere, a message, and ten seconds to undo it.
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

export function useDone(): (text: string, answer?: Answer<unknown>) => void {
  const t = useText('shared');
  return useCallback(
    (text, answer) => {
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
      const entryId = answer?.undo_id;
      showToast(text, entryId ? () => undo(entryId) : undefined);
    },
    [t],
  );
}
