import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MadeReport } from '@/api/types';
import { refreshWork } from '@/shared/api/acts';
import { apiAddress, perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Answered } from '@/shared/ui/states';
import { showToast } from '@/shared/ui/toasts';
import { ConfirmDialog } from './ConfirmDialog';
import { madeReportsQuery } from './queries';

const kKilobyte = 1024;

// Documents that were made at a set time. Nothing stands here until the first is.
export function MadeReports() {
  const t = useText('reports');
  const query = useQuery(madeReportsQuery);
  return (
    <Answered query={query} rows={2}>
      {({ items }) =>
        items.length > 0 && (
          <section className="stack">
            <h2>{t('made.title')}</h2>
            <p className="quiet">{t('made.lead')}</p>
            <Made items={items} />
          </section>
        )
      }
    </Answered>
  );
}

function Made({ items }: { items: MadeReport[] }) {
  const t = useText('reports');
  const words = useWords();
  const [removed, setRemoved] = useState<MadeReport | null>(null);
  const remove = async (one: MadeReport) => {
    await perform(`/reports/made/${one.id}`, { method: 'DELETE' });
    await refreshWork();
    showToast(t('made.removed', { name: one.name }));
  };
  const columns: Column<MadeReport>[] = [
    {
      key: 'name',
      label: t('saved.name'),
      cell: (one) => (
        <div>
          <a href={apiAddress(`/reports/made/${one.id}/file`, {})} download>
            {one.name}
            <span className="hidden-text">, {words.instant(one.made_at)}</span>
          </a>
          <p className="quiet small">
            {one.format.toUpperCase()}, {Math.ceil(one.byte_count / kKilobyte)} kB
          </p>
        </div>
      ),
    },
    {
      key: 'who',
      label: t('saved.who'),
      cell: (one) => (
        <div>
          {one.place}
          <p className="quiet small">
            {words.date(one.from)} – {words.date(one.to)}
          </p>
        </div>
      ),
    },
    { key: 'made_at', label: t('made.at'), cell: (one) => words.instant(one.made_at) },
    { key: 'keep_until', label: t('made.keep_until'), cell: (one) => words.date(one.keep_until) },
    { key: 'owner', label: t('saved.owner'), cell: (one) => (one.is_own ? t('saved.mine') : one.owner_name) },
    {
      key: 'acts',
      label: t('saved.acts'),
      cell: (one) =>
        one.may_remove && (
          <Button size="small" variant="tertiary" onClick={() => setRemoved(one)}>
            {t('saved.remove')}
            <span className="hidden-text">
              : {one.name}, {words.instant(one.made_at)}
            </span>
          </Button>
        ),
    },
  ];
  return (
    <>
      <DataTable caption={t('made.title')} columns={columns} rows={items} rowKey={(one) => one.id} />
      {removed && (
        <ConfirmDialog
          title={t('made.remove')}
          act={t('saved.remove')}
          onAct={() => remove(removed)}
          onClose={() => setRemoved(null)}
        >
          {t('made.remove.text', { name: removed.name, at: words.instant(removed.made_at) })}
        </ConfirmDialog>
      )}
    </>
  );
}
