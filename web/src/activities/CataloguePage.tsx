import { MagnifyingGlassIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { InterventionType } from '@/api/types';
import { codeListsQuery } from '@/shared/api/queries';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Chips } from '@/shared/ui/Chips';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { found } from './catalogue_list';
import { catalogueQuery } from './queries';
import './activities.css';

// All types of the municipality by SKR's classes; the counts are those that the viewer may see.
export function CataloguePage() {
  const t = useText('activities');
  const words = useWords();
  const query = useQuery(catalogueQuery);
  const order = useQuery(codeListsQuery).data?.skr_category ?? [];
  const [search, change] = useFilters();
  const [wanted, setWanted] = useState('');
  const { skr_category = '', state = 'active' } = search;
  return (
    <Page
      title={t('catalogue.title')}
      lead={t('catalogue.lead')}
      actions={
        (query.data?.keeps.length ?? 0) > 0 && (
          <ButtonLink
            to="/intervention-types/$typeId/edit"
            params={{ typeId: 'new' }}
            icon={<PlusIcon aria-hidden />}
          >
            {t('type.new')}
          </ButtonLink>
        )
      }
    >
      <div className="filters">
        <TextInput
          field="words"
          value={wanted}
          onChange={setWanted}
          label={t('catalogue.search')}
          size="small"
        />
        <SelectInput
          field="skr_category"
          value={skr_category}
          onChange={(code) => change({ skr_category: code || undefined })}
          label={t('class')}
          size="small"
          empty={t('class.all')}
          choices={order.map((code) => ({ value: code, label: words.code('skr_category', code) }))}
        />
        <Chips
          label={t('column.state')}
          value={state}
          onChoose={(value) => change({ state: value === 'active' ? undefined : value })}
          choices={['active', 'wound_up', 'all'].map((value) => ({
            value,
            label: t(`catalogue.state.${value}`),
          }))}
        />
      </div>
      <Answered query={query} rows={8}>
        {({ items }) => (
          <Classes
            types={found(items, { skr_category, state, words: wanted })}
            order={order}
            t={t}
            words={words}
          />
        )}
      </Answered>
    </Page>
  );
}

function Classes({
  types,
  order,
  t,
  words,
}: {
  types: InterventionType[];
  order: string[];
  t: Translate;
  words: Words;
}) {
  if (types.length === 0)
    return (
      <Empty
        icon={<MagnifyingGlassIcon aria-hidden />}
        title={t('catalogue.empty')}
        text={t('catalogue.empty.text')}
      />
    );
  return (
    <>
      <p role="status" className="list-line">
        {t('catalogue.count', { count: types.length })}
      </p>
      <div className="type-classes">
        {order.map((code, index) => {
          const rows = types.filter((one) => one.skr_category === code);
          if (rows.length === 0) return null;
          const name = words.code('skr_category', code);
          return (
            <section key={code}>
              <h2>
                {index + 1}. {name}
              </h2>
              <DataTable
                caption={name}
                rows={rows}
                rowKey={(one) => one.id}
                columns={columnsOf(t, words)}
              />
            </section>
          );
        })}
      </div>
    </>
  );
}

function columnsOf(t: Translate, words: Words): Column<InterventionType>[] {
  const count = (
    key: 'waiting_count' | 'ongoing_count' | 'completed_count' | 'ended_early_count',
  ): Column<InterventionType> => ({
    key,
    label: t(`column.${key}`),
    right: true,
    cell: (one) => <span className="number">{one[key]}</span>,
  });
  return [
    {
      key: 'name',
      label: t('column.type'),
      cell: (one) => (
        <span className="row">
          <Link className="strong" to="/intervention-types/$typeId" params={{ typeId: one.id }}>
            {one.name}
          </Link>
          {!one.active && <Pill tone="grey">{t('catalogue.wound_up')}</Pill>}
          {one.raises_competence && <Pill tone="green">{t('raises_competence.short')}</Pill>}
        </span>
      ),
    },
    {
      key: 'units',
      label: t('offered_by'),
      cell: (one) => one.units.map((unit) => unit.name).join(', '),
    },
    {
      key: 'decision',
      label: t('decision'),
      cell: (one) =>
        one.decision_law === 'none' ? (
          <span className="quiet">{t('decision.not_needed')}</span>
        ) : (
          t(`decision.short.${one.decision_law}`)
        ),
    },
    { key: 'evidence', label: t('evidence'), cell: (one) => words.code('evidence', one.evidence) },
    count('waiting_count'),
    count('ongoing_count'),
    count('completed_count'),
    count('ended_early_count'),
  ];
}
