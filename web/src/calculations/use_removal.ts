import type { Calculation } from '@/api/types';
import { refreshWork, showProblem } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { showToast } from '@/shared/ui/toasts';

// Takes a calculation out of the list, and can bring it back at once.
export function useRemoval() {
  const t = useText('calculations');
  const send = async (one: Calculation, isRemoved: boolean, version: number) => {
    const { name, is_shared, input } = one;
    const body = { name, is_shared, is_removed: isRemoved, input };
    try {
      await perform(`/calculations/${one.id}`, { method: 'PATCH', body, version });
      await refreshWork();
      if (isRemoved) showToast(t('removed', { name }), () => send(one, false, version + 1));
    } catch (error) {
      await showProblem(error);
    }
  };
  return (one: Calculation) => send(one, true, one.latest_version);
}
