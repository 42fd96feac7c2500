import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReferralRow } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Chips } from '@/shared/ui/Chips';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { referralTone } from '@/shared/ui/tones';
import { referralsQuery } from './queries';

export function ReferralsPage() {
  const t = useText('intake');
  const words = useWords();
  const [{ direction = 'received', state = 'open', page = '1' }, change] = useFilters();
  const query = useQuery(referralsQuery(direction, state, Number(page)));
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
      <div className="filters">
        <Chips
          label={t('list.direction')}
          value={direction}
          onChoose={(value) => change({ direction: value, page: undefined })}
          choices={[
            { value: 'received', label: t('list.received') },
            { value: 'sent', label: t('list.sent') },
          ]}
        />
        <SelectInput
          field="state"
          value={state}
          onChange={(value) => change({ state: value, page: undefined })}
          label={t('list.state')}
          size="small"
          choices={['open', 'answered', 'all'].map((value) => ({
            value,
            label: t(`list.state.${value}`),
          }))}
        />
      </div>
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
              <p className="hidden-text" role="status">
                {t('list.count', { count: list._meta.total_records })}
              </p>
              <DataTable
                caption={t('list.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columnsOf(direction, t, words)}
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
      key: 'person',
      label: t('person'),
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
    { key: 'sent_on', label: t('sent_on'), firm: true, cell: (one) => words.date(one.sent_on) },
    {
      key: 'answer_by_on',
      label: t('answer_by'),
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
