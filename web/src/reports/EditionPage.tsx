import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EditionSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { BeginReportDialog } from './BeginReportDialog';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { EditionSheetView } from './EditionSheetView';
import { editionQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import { WithdrawDialog } from './WithdrawDialog';
import './reports.css';

export function EditionPage() {
  const t = useText('reports');
  const words = useWords();
  const id = useAddressId('editionId');
  const query = useQuery(editionQuery(id, words.language, useNarrow() ? 'narrow' : 'card'));
  const edition = query.data?.edition;
  return (
    <Page
      title={edition ? `${edition.place}, ${words.date(edition.from)} – ${words.date(edition.to)}` : t('edition.one')}
      back={<Link to="/reports/editions">{t('edition.title')}</Link>}
      actions={edition && !edition.withdrawn_on && <DownloadLinks path={`/reports/editions/${id}/edition`} query={{}} />}
    >
      <Answered query={query}>{(sheet) => <Sheet sheet={sheet} />}</Answered>
    </Page>
  );
}

function Sheet({ sheet }: { sheet: EditionSheet }) {
  const t = useText('reports');
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [beginning, setBeginning] = useState(false);
  const { edition } = sheet;
  if (edition.withdrawn_on) {
    const said = { date: words.date(edition.withdrawn_on), reason: edition.withdrawal_reason };
    return <Note kind="warn">{t('edition.withdrawn_on', said)}</Note>;
  }
  return (
    <div className="stack">
      <EditionSheetView sheet={sheet} />
      {sheet.may_publish && (
        <p className="row">
          <Button size="small" variant="tertiary" onClick={() => setBeginning(true)}>
            {t('final.new')}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => setAsking(true)}>
            {t('edition.withdraw')}
          </Button>
        </p>
      )}
      {beginning && (
        <BeginReportDialog
          title={`${t('final.one')} ${edition.place}`}
          figures={{ edition_id: edition.id }}
          onClose={() => setBeginning(false)}
        />
      )}
      {asking && <WithdrawDialog edition={edition} onClose={() => setAsking(false)} />}
    </div>
  );
}
