import { Button } from '@navikt/ds-react/Button';
import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Workplace } from '@/api/types';
import { TextInput } from '@/shared/forms/inputs';
import { CheckInput } from '@/shared/forms/choices';
import { type Translate, useText } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { workplacesQuery } from './queries';
import { WorkplaceDialog } from './WorkplaceDialog';
import { free, shownWorkplaces, workplaceRows } from './workplaces';
import './placements.css';

export function WorkplacesPage() {
  const t = useText('placements');
  const [adding, setAdding] = useState(false);
  const query = useQuery(workplacesQuery);
  return (
    <Page
      title={t('workplaces.title')}
      lead={t('workplaces.lead')}
      actions={
        <Button icon={<PlusIcon aria-hidden />} onClick={() => setAdding(true)}>
          {t('workplace.new')}
        </Button>
      }
    >
      <Answered query={query} rows={8}>
        {({ items }) => <List all={items} />}
      </Answered>
      {adding && <WorkplaceDialog workplace={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function List({ all }: { all: Workplace[] }) {
  const t = useText('placements');
  const words = useWords();
  const [address, change] = useFilters();
  const [search, setSearch] = useState('');
  const filters = {
    search,
    kind: address.kind ?? '',
    only_free: address.only_free === '1',
    with_ended: address.with_ended === '1',
    sort_by: address.sort_by ?? 'name',
    descending: address.sort_direction === 'desc',
  };
  const shown = shownWorkplaces(all, filters);
  return (
    <>
      <div className="filters">
        <div className="grow">
          <TextInput field="search" value={search} onChange={setSearch} label={t('workplaces.search')} />
        </div>
        <Chips
          label={t('workplaces.kind')}
          value={filters.kind}
          onChoose={(kind) => change({ kind: kind || undefined })}
          choices={[
            { value: '', label: t('workplaces.all') },
            ...['employer', 'own_work_area'].map((value) => ({
              value,
              label: words.code('workplace_kind', value),
            })),
          ]}
        />
        <div className="row">
          <CheckInput
            field="only_free"
            value={filters.only_free}
            onChange={(on) => change({ only_free: on ? '1' : undefined })}
            label={t('workplaces.only_free')}
          />
          <CheckInput
            field="with_ended"
            value={filters.with_ended}
            onChange={(on) => change({ with_ended: on ? '1' : undefined })}
            label={t('workplaces.with_ended')}
          />
        </div>
      </div>
      <div className="row apart list-line">
        <p role="status">{t('workplaces.count', { count: shown.length })}</p>
        {shown.length > 0 && (
          <ExportButton
            file={t('workplaces.file')}
            rows={async () => workplaceRows(shown, t, words)}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <Empty
          icon={<MagnifyingGlassIcon aria-hidden />}
          title={t('workplaces.none')}
          text={t('workplaces.none.text')}
        />
      ) : (
        <DataTable
          caption={t('workplaces.title')}
          columns={columnsOf(t, words)}
          rows={shown}
          rowKey={(one) => one.id}
          sort={{ by: filters.sort_by, direction: filters.descending ? 'desc' : 'asc' }}
          onSort={(sort) => change({ sort_by: sort.by, sort_direction: sort.direction })}
        />
      )}
    </>
  );
}

function columnsOf(t: Translate, words: Words): Column<Workplace>[] {
  return [
    {
      key: 'name',
      label: t('workplace.name'),
      sortable: true,
      cell: (one) => (
        <>
          <Link className="strong" to="/workplaces/$workplaceId" params={{ workplaceId: one.id }}>
            {one.name}
          </Link>
          {one.organisation_name && <span className="quiet small block">{one.organisation_name}</span>}
        </>
      ),
    },
    {
      key: 'kind',
      label: t('workplace.kind'),
      firm: true,
      cell: (one) => words.code('workplace_kind', one.kind),
    },
    {
      key: 'tasks',
      label: t('workplace.tasks'),
      cell: (one) => one.tasks.join(', '),
    },
    {
      key: 'taken',
      label: t('workplace.taken'),
      sortable: true,
      firm: true,
      cell: (one) => (
        <span className="number">
          {t('workplace.taken_of', { taken: one.taken_now, places: one.places_now })}
        </span>
      ),
    },
    {
      key: 'free',
      label: t('workplace.free'),
      sortable: true,
      firm: true,
      cell: (one) =>
        one.ended ? (
          <Pill tone="grey">{t('workplace.ended')}</Pill>
        ) : free(one) > 0 ? (
          <Pill tone="green">{free(one)}</Pill>
        ) : (
          <Pill tone="amber">{t('workplace.full')}</Pill>
        ),
    },
    {
      key: 'free_from',
      label: t('workplace.free_from'),
      sortable: true,
      firm: true,
      cell: (one) => (free(one) > 0 ? t('workplace.free_now') : words.date(one.free_from) || '–'),
    },
  ];
}
