import { Button } from '@navikt/ds-react/Button';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { showProblem } from '@/shared/api/acts';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { csvText, download } from '@/shared/lib/csv';
import { csvRows } from './portfolio';
import { allRows, type Filters } from './queries';

export function ExportButton({ filters }: { filters: Filters }) {
  const t = useText('outcomes');
  const words = useWords();
  const { today } = useSession();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      download(
        `${t('export.file')}-${today}.csv`,
        csvText(csvRows(await allRows(filters), t, words)),
        'text/csv;charset=utf-8',
      );
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
