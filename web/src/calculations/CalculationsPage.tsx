import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Calculation } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { type Column, DataTable, type Sort } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered, Empty } from '@/shared/ui/states';
import { kinds } from './fields';
import { calculationsQuery } from './queries';
import { sorted } from './sorted';
import { useRemoval } from './use_removal';
import './calculations.css';

// Which calculations there are, and those that are kept.
export function CalculationsPage() {
  const t = useText('calculations');
  const query = useQuery(calculationsQuery);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="stack loose">
        <section className="card" aria-labelledby="kinds">
          <div className="card-head">
            <h2 id="kinds">{t('begin')}</h2>
          </div>
          <ul className="kinds">
            {kinds.map((kind) => (
              <li key={kind}>
                <Link to="/calculations/new/$kind" params={{ kind }}>
                  {t(`kind.${kind}`)}
                </Link>
                <p className="quiet small">{t(`kind.${kind}.lead`)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section className="stack" aria-labelledby="kept">
          <h2 id="kept">{t('kept')}</h2>
          <Answered query={query} rows={3}>
            {({ items }) =>
              items.length === 0 ? <Empty title={t('none')} text={t('none.text')} /> : <Kept items={items} />
            }
          </Answered>
        </section>
      </div>
    </Page>
  );
}

function Kept({ items }: { items: Calculation[] }) {
  const t = useText('calculations');
  const words = useWords();
  const remove = useRemoval();
  const [sort, setSort] = useState<Sort>({ by: 'changed', direction: 'desc' });
  const [ids, setIds] = useState<string[]>([]);
  const chosen = ids.flatMap((id) => items.filter((one) => one.id === id));
  const choose = (one: Calculation) =>
    setIds((before) => (before.includes(one.id) ? before.filter((id) => id !== one.id) : [...before, one.id].slice(-2)));
  const columns: Column<Calculation>[] = [
    {
      key: 'name',
      label: t('document.name'),
      sortable: true,
      cell: (one) => (
        <div>
          <Link to="/calculations/$calculationId" params={{ calculationId: one.id }}>
            {one.name}
          </Link>
          <p className="quiet small">{t(`kind.${one.kind}`)}</p>
        </div>
      ),
    },
    {
      key: 'owner',
      label: t('owner'),
      cell: (one) => (one.is_own ? one.is_shared ? <Pill tone="blue">{t('shared')}</Pill> : t('mine') : one.owner_name),
    },
    { key: 'changed', label: t('changed'), sortable: true, cell: (one) => words.instant(one.changed_at) },
    {
      key: 'acts',
      label: t('acts'),
      cell: (one) => (
        <div className="row acts">
          <Button size="small" variant="tertiary" aria-pressed={chosen.includes(one)} onClick={() => choose(one)}>
            {chosen.includes(one) ? t('compare.chosen') : t('compare.choose')}
            <span className="hidden-text">: {one.name}</span>
          </Button>
          {one.is_own && (
            <Button size="small" variant="tertiary" onClick={() => void remove(one)}>
              {t('remove')}
              <span className="hidden-text">: {one.name}</span>
            </Button>
          )}
        </div>
      ),
    },
  ];
  const [first, second] = chosen;
  return (
    <>
      <div role="status" className="compare-line">
        {first && !second && <p className="small">{t('compare.one_more', { kind: t(`kind.${first.kind}`) })}</p>}
        {first && second && first.kind !== second.kind && <p className="small">{t('compare.same_kind')}</p>}
        {first && second && first.kind === second.kind && (
          <ButtonLink to="/calculations/compare" search={versioned(first, second)} size="small">
            {t('compare')}
          </ButtonLink>
        )}
      </div>
      <DataTable
        caption={t('kept')}
        columns={columns}
        rows={sorted(items, sort)}
        rowKey={(one) => one.id}
        sort={sort}
        onSort={setSort}
      />
    </>
  );
}

// A link to the two shows the same for ever: it names their versions.
const versioned = (one: Calculation, other: Calculation) => ({
  one: one.id,
  one_version: String(one.version),
  other: other.id,
  other_version: String(other.version),
});
