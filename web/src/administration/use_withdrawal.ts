import { refreshWork, showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';

// Takes back what a branch has decided and does not hold yet, or registered wrongly.
export function useWithdrawal(list: 'parameters' | 'mandatory-fields' | 'staffing', told: string) {
  const done = useDone();
  return async ({ id, version }: { id: string; version: number }) => {
    try {
      await perform(`/organisation/${list}/${id}/withdrawal`, { method: 'POST', version });
      await done(told);
    } catch (error) {
      await showProblem(error);
      await refreshWork();
    }
  };
}
