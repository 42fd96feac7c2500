import { useNavigate } from '@tanstack/react-router';
import type { FinalReportSheet } from '@/api/types';
import { refreshWork, showProblem } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { showToast } from '@/shared/ui/toasts';

// Takes a report out of the list, and can bring it back at once.
export function useRemoval(sheet: FinalReportSheet) {
  const t = useText('reports');
  const navigate = useNavigate();
  const { id, version, title } = sheet.report;
  const send = (isRemoved: boolean, from: number) =>
    perform(`/reports/final/${id}`, {
      method: 'PATCH',
      body: { title, blocks: sheet.blocks, is_removed: isRemoved },
      version: from,
    });
  const restore = async () => {
    try {
      await send(false, version + 1);
      await refreshWork();
    } catch (error) {
      await showProblem(error);
    }
  };
  return async () => {
    try {
      await send(true, version);
      await refreshWork();
      showToast(t('final.removed'), restore);
      void navigate({ to: '/reports/final' } as never);
    } catch (error) {
      await showProblem(error);
    }
  };
}
