import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { InterventionRow } from '@/api/types';
import { useOwnUnit } from '@/shared/api/queries';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { stateText, stateTones } from './intervention_words';
import { csvRows, filtersOf } from './queue_list';
import { allRows, queueQuery } from './queries';
import { QueueFilterBar } from './QueueFilterBar';

// What a unit carries out: who waits and for how long, what is planned, goes on and has ended.
export function QueuePage() {
  const t = useText('activities');
  const words = useWords();
  const [search, change] = useFilters();
  const filters = filtersOf(search, useOwnUnit(search.unit_id));
  const { state, sort_by, sort_direction } = filters;
  const query = useQuery(queueQuery(filters, Number(search.page ?? '1')));
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <QueueFilterBar
        filters={filters}
        onChange={(patch) => change({ ...patch, page: undefined })}
      />
      <Answered query={query} rows={8}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty
              icon={<MagnifyingGlassIcon aria-hidden />}
              title={t('queue.empty')}
              text={t('queue.empty.text')}
            />
          ) : (
            <>
              <div className="row apart list-line">
                <p role="status">
                  {t('queue.count', { count: list._meta.total_records })}
                  {sort_by === 'queue' && ` ${t('queue.order')}`}
                </p>
                <ExportButton
                  file={t('queue.file')}
                  rows={async () => csvRows(await allRows(filters), t, words)}
                />
              </div>
              <DataTable
                caption={t('queue.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columnsOf(state, t, words)}
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

function columnsOf(state: string, t: Translate, words: Words): Column<InterventionRow>[] {
  const from = (one: InterventionRow) => words.date(one.starts_on ?? one.planned_starts_on);
  const to = (one: InterventionRow) => words.date(one.ends_on ?? one.planned_ends_on);
  const dates: Column<InterventionRow>[] = [
    {
      key: 'planned_starts_on',
      label: t('column.start'),
      sortable: true,
      firm: true,
      cell: from,
    },
    { key: 'planned_ends_on', label: t('column.end'), sortable: true, firm: true, cell: to },
  ];
  return [
    {
      key: 'name',
      label: t('column.name'),
      sortable: true,
      firm: true,
      cell: (one) => (
        <span className="row">
          <Link
            className="strong"
            to="/interventions/$interventionId"
            params={{ interventionId: one.id }}
          >
            {one.person.name}
            <span className="hidden-text">, {one.type.name}</span>
          </Link>
          <ProtectionPill person={one.person} />
        </span>
      ),
    },
    { key: 'type', label: t('type'), cell: (one) => one.type.name },
    {
      key: 'state',
      label: t('column.state'),
      cell: (one) => (
        <span className="row">
          <Pill tone={stateTones[one.state]}>{stateText(one, t)}</Pill>
          {one.past_end && <Pill tone="red">{t('past_end')}</Pill>}
        </span>
      ),
    },
    {
      key: 'queue',
      label: t('column.asked_by'),
      sortable: state === 'waiting',
      cell: (one) => (
        <span className="row">
          {one.unit.name}
          {one.from_assistance && state === 'waiting' && (
            <Pill tone="violet">{t('first_in_queue')}</Pill>
          )}
        </span>
      ),
    },
    {
      key: 'asked_on',
      label: t('column.waited'),
      sortable: true,
      firm: true,
      cell: (one) => (
        <span className="number">{t('days', { count: one.waited_days })}</span>
      ),
    },
    ...(state === 'waiting' ? [] : dates),
  ];
}
