import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReferralRow } from '@/api/types';
import { useText, type Translate } from '@/shared/i18n';
import { useLocalWords } from '@/shared/api/own_codes';
import { useWords, type Words } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { ExportButton } from '@/shared/ui/ExportButton';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { referralTone } from '@/shared/ui/tones';
import { allReferrals, referralsQuery } from './queries';
import { csvRows, filtersOf } from './referral_list';
import { ReferralFilterBar } from './ReferralFilterBar';

export function ReferralsPage() {
  const t = useText('intake');
  const words = useWords();
  const local = useLocalWords();
  const [search, change] = useFilters();
  const filters = filtersOf(search);
  const { direction, sort_by, sort_direction } = filters;
  const query = useQuery(referralsQuery(filters, Number(search.page ?? '1')));
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <>
          <ButtonLink to="/referrals/new" search={{ kind: 'order' }} variant="secondary">
            {t('list.new_order')}
          </ButtonLink>
          <ButtonLink to="/referrals/new" icon={<PlusIcon aria-hidden />}>
            {t('list.new')}
          </ButtonLink>
        </>
      }
    >
      <ReferralFilterBar
        filters={filters}
        onChange={(patch) => change({ ...patch, page: undefined })}
      />
      <Answered query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty
              icon={<MagnifyingGlassIcon aria-hidden />}
              title={t('list.empty')}
              text={t(`list.empty.${direction}`)}
            />
          ) : (
            <>
              <div className="row apart list-line">
                <p role="status">{t('list.count', { count: list._meta.total_records })}</p>
                <ExportButton
                  file={t('export.file')}
                  rows={async () => csvRows(await allReferrals(filters), t, words, local)}
                />
              </div>
              <DataTable
                caption={t('list.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columnsOf(direction, t, words)}
                sort={{ by: sort_by, direction: sort_direction === 'asc' ? 'asc' : 'desc' }}
                onSort={(sort) =>
                  change({ sort_by: sort.by, sort_direction: sort.direction, page: undefined })
                }
              />
              <Pager meta={list._meta} onPage={(next) => change({ page: String(next) })} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function columnsOf(direction: string, t: Translate, words: Words): Column<ReferralRow>[] {
  return [
    {
      key: 'name',
      label: t('person'),
      sortable: true,
      firm: true,
      cell: (one) => (
        <span className="row">
          <Link className="strong" to="/referrals/$referralId" params={{ referralId: one.id }}>
            {one.person.name}
          </Link>
          <ProtectionPill person={one.person} />
        </span>
      ),
    },
    { key: 'kind', label: t('kind'), cell: (one) => t(`codes:referral_kind.${one.kind}`) },
    direction === 'received'
      ? { key: 'sender', label: t('sender'), cell: (one) => one.sender_unit.name }
      : { key: 'receiver', label: t('receiver'), cell: (one) => one.receiver_unit.name },
    {
      key: 'sent_on',
      label: t('sent_on'),
      sortable: true,
      firm: true,
      cell: (one) => words.date(one.sent_on),
    },
    {
      key: 'answer_by_on',
      label: t('answer_by'),
      sortable: true,
      firm: true,
      cell: (one) =>
        one.answered_on
          ? t('answered_on', { date: words.date(one.answered_on) })
          : words.date(one.answer_by_on),
    },
    {
      key: 'state',
      label: t('state'),
      cell: (one) => (
        <span className="row">
          <Pill tone={referralTone[one.state]}>{t(`codes:referral_state.${one.state}`)}</Pill>
          {one.overdue && <Pill tone="red">{t('overdue')}</Pill>}
        </span>
      ),
    },
  ];
}
