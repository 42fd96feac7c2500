import { UploadIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ImportSummary } from '@/api/types';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { importTone } from './tones';
import { importsQuery } from './queries';

export function ImportsPage() {
  const t = useText('imports');
  const words = useWords();
  const [{ page = '1' }, change] = useFilters();
  const query = useQuery(importsQuery(Number(page)));
  const create = (
    <ButtonLink to="/imports/new" icon={<UploadIcon aria-hidden />}>
      {t('new.title')}
    </ButtonLink>
  );
  return (
    <Page title={t('list.title')} lead={t('list.lead')} actions={create}>
      <Answered query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('list.empty')} text={t('list.empty.text')}>
              {create}
            </Empty>
          ) : (
            <>
              <DataTable
                caption={t('list.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columnsOf(t, words)}
              />
              <Pager meta={list._meta} onPage={(next) => change({ page: String(next) })} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function columnsOf(t: Translate, words: Words): Column<ImportSummary>[] {
  return [
    {
      key: 'file',
      label: t('file'),
      cell: (one) => (
        <Link className="strong" to="/imports/$importId" params={{ importId: one.id }}>
          {one.file_name}
        </Link>
      ),
    },
    { key: 'unit', label: t('unit'), cell: (one) => one.unit_name },
    { key: 'when', label: t('when'), firm: true, cell: (one) => words.instant(one.imported_at) },
    { key: 'who', label: t('who'), cell: (one) => one.staff_name },
    { key: 'new', label: t('count.new'), right: true, cell: (one) => one.counts.new },
    { key: 'match', label: t('count.match'), right: true, cell: (one) => one.counts.match },
    {
      key: 'state',
      label: t('state'),
      cell: (one) => <Pill tone={importTone[one.state]}>{t(`state.${one.state}`)}</Pill>,
    },
  ];
}
