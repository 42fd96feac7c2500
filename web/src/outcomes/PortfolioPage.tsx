import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ParticipationRow } from '@/api/types';
import { useLocalWords } from '@/shared/api/own_codes';
import { useOwnUnit } from '@/shared/api/queries';
import { useText, type Translate } from '@/shared/i18n';
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
import { PortfolioFilters } from './PortfolioFilters';
import { csvRows, latestMeasurement, livelihood, missingPoint } from './portfolio';
import { stateTone } from '@/shared/ui/tones';
import { allRows, type Filters, portfolioQuery } from './queries';
import { participantName } from './use_participation';
import './outcomes.css';

export function PortfolioPage() {
  const t = useText('outcomes');
  const words = useWords();
  const local = useLocalWords();
  const [search, change] = useFilters();
  const {
    state = 'ongoing',
    owner = 'all',
    sort_by = 'starts_on',
    sort_direction = 'desc',
    page = '1',
  } = search;
  const unit_id = useOwnUnit(search.unit_id);
  const filters: Filters = { unit_id, state, owner, sort_by, sort_direction };
  const query = useQuery(portfolioQuery(filters, Number(page)));
  return (
    <Page
      title={t('list.title')}
      actions={
        <>
          <ButtonLink to="/people/new" variant="secondary">
            {t('list.new_person')}
          </ButtonLink>
          <ButtonLink to="/participations/new" icon={<PlusIcon aria-hidden />}>
            {t('start.title')}
          </ButtonLink>
        </>
      }
    >
      <PortfolioFilters
        filters={filters}
        onChange={(patch) => change({ ...patch, page: undefined })}
      />
      <Answered query={query} rows={8}>
        {(list) => (
          <>
            <div className="row apart list-line">
              <p role="status">{t('list.count', { count: list._meta.total_records })}</p>
              {list.items.length > 0 && (
                <ExportButton
                  file={t('export.file')}
                  rows={async () => csvRows(await allRows(filters), t, words, local)}
                />
              )}
            </div>
            {list.items.length === 0 ? (
              <Empty
                icon={<MagnifyingGlassIcon aria-hidden />}
                title={t('list.empty')}
                text={t('list.empty.text')}
              />
            ) : (
              <DataTable
                caption={t('list.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columnsOf(
                  state,
                  list.items.some((one) => one.measurements.length > 0),
                  t,
                  words,
                )}
                sort={{ by: sort_by, direction: sort_direction === 'asc' ? 'asc' : 'desc' }}
                onSort={(sort) =>
                  change({ sort_by: sort.by, sort_direction: sort.direction, page: undefined })
                }
              />
            )}
            <Pager meta={list._meta} onPage={(next) => change({ page: String(next) })} />
          </>
        )}
      </Answered>
    </Page>
  );
}

// Where the list tells no measurements at all, nothing is said to be missing.
function columnsOf(
  state: string,
  measured: boolean,
  t: Translate,
  words: Words,
): Column<ParticipationRow>[] {
  return [
    {
      key: 'name',
      label: t('column.name'),
      sortable: true,
      firm: true,
      cell: (one) =>
        one.anonymous ? (
          <Link to="/participations/$participationId" params={{ participationId: one.id }}>
            {t('anonymous')}
          </Link>
        ) : (
          <span className="row">
            <Link className="strong" to="/people/$personId" params={{ personId: one.person.id }}>
              {one.person.name}
            </Link>
            <ProtectionPill person={one.person} />
          </span>
        ),
    },
    {
      key: 'unit',
      label: t('column.intervention'),
      cell: (one) => (
        <Link
          to="/participations/$participationId"
          params={{ participationId: one.id }}
          search={{ person: one.anonymous ? undefined : one.person.id }}
        >
          {one.unit.name}
          <span className="hidden-text">, {participantName(one, t('anonymous'))}</span>
        </Link>
      ),
    },
    {
      key: 'state',
      label: t('column.state'),
      cell: (one) => (
        <Pill tone={stateTone[one.state]}>{t(`codes:participation_state.${one.state}`)}</Pill>
      ),
    },
    {
      key: 'starts_on',
      label: t('column.starts_on'),
      sortable: true,
      firm: true,
      cell: (one) => <span className="number">{words.date(one.starts_on)}</span>,
    },
    ...(state === 'ongoing'
      ? []
      : [
          {
            key: 'ends_on',
            label: t('column.ends_on'),
            sortable: true,
            firm: true,
            cell: (one: ParticipationRow) => words.date(one.ends_on),
          } satisfies Column<ParticipationRow>,
        ]),
    {
      key: 'livelihood',
      label: t('column.livelihood'),
      cell: (one) => {
        const missing = measured ? missingPoint(one) : null;
        return missing ? (
          <Pill tone="amber">{t(`missing.${missing}`)}</Pill>
        ) : (
          livelihood(latestMeasurement(one), words)
        );
      },
    },
    {
      key: 'owner_name',
      label: t('column.owner'),
      firm: true,
      cell: (one) => one.owner_name ?? <span className="quiet">{t('who.nobody')}</span>,
    },
  ];
}
