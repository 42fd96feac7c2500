// After an act: fresh data everywhere, a message, and ten seconds to undo it.
import { useCallback } from 'react';
import { loadTexts, useText } from '@/shared/i18n';
import { ruleText } from '@/shared/i18n/words';
import { showToast } from '@/shared/ui/toasts';
import { client } from './client';
import { ApiError, perform } from './http';

const kStays = new Set(['session', 'units', 'staff', 'code-lists']);

export function refreshWork(): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => !kStays.has(String(queryKey[0])) });
}

export async function showProblem(error: unknown): Promise<void> {
  await loadTexts('rules');
  const rule = error instanceof ApiError ? error.rule : 'web.unexpected';
  showToast(ruleText({ rule, params: error instanceof ApiError ? error.problem.params : undefined }));
}

export function useDone(): (text: string, entryId?: string | null) => void {
  const t = useText('shared');
  return useCallback((text, entryId) => {
    void refreshWork();
    const undo = async () => {
      try {
        await perform(`/entries/${entryId}/undo`, { method: 'POST' });
        showToast(t('undone'));
        await refreshWork();
      } catch (error) {
        await showProblem(error);
      }
    };
    showToast(text, entryId ? undo : undefined);
  }, [t]);
}
