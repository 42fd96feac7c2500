import type { SavedPopulation } from '@/api/types';
import { refreshWork, showProblem } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { showToast } from '@/shared/ui/toasts';
import { bodyOf, formOf, populationOfSaved } from './saved_population';

// Taken away at once, with a way to bring it back: saved anew as it was.
export function useSavedDeletion(): (saved: SavedPopulation) => Promise<void> {
  const t = useText('reports');
  const undo = async (saved: SavedPopulation) => {
    try {
      const body = bodyOf(formOf(populationOfSaved(saved), saved));
      await perform('/reports/saved-populations', { method: 'POST', body });
      await refreshWork();
    } catch (error) {
      await showProblem(error);
    }
  };
  return async (saved) => {
    try {
      await perform(`/reports/saved-populations/${saved.id}`, { method: 'DELETE', version: saved.version });
      await refreshWork();
      showToast(t('saved.removed', { name: saved.name }), () => undo(saved));
    } catch (error) {
      await showProblem(error);
    }
  };
}
