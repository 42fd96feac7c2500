import { Button } from '@navikt/ds-react/Button';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { showProblem } from '@/shared/api/acts';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { csvText, download } from '@/shared/lib/csv';

interface Props {
  file: string;
  rows: () => Promise<(string | number | null)[][]>;
}

// All that a list holds as it is filtered and sorted, as CSV.
export function ExportButton({ file, rows }: Props) {
  const t = useText('shared');
  const { today } = useSession();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      download(`${file}-${today}.csv`, csvText(await rows()), 'text/csv;charset=utf-8');
    } catch (error) {
      await showProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button
      size="small"
      variant="tertiary"
      loading={busy}
      icon={<DownloadIcon aria-hidden />}
      onClick={() => void run()}
    >
      {t('export')}
    </Button>
  );
}
