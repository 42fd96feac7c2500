import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { HouseholdRow, HouseholdSearch } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { DataTable } from '@/shared/ui/DataTable';
import { ExportButton } from '@/shared/ui/ExportButton';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { Answered, Empty } from '@/shared/ui/states';
import { ConcentrationCard } from './ConcentrationCard';
import { columnsOf, csvRows } from './household_columns';
import { HouseholdFilters } from './HouseholdFilters';
import { branchIn, isOfExits, searchOf, useAssistanceBranch, usePeriod } from './household_list';
import { allHouseholds, householdsQuery } from './queries';
import './assistance.css';

// Everybody who was paid financial assistance in a period, and how the cost lies on them.
export function HouseholdsPage() {
  const t = useText('assistance');
  const branchId = useAssistanceBranch();
  const period = usePeriod();
  const [address] = useFilters();
  const [name, setName] = useState('');
  const asked = searchOf(branchId, period, name, address);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={<Link to="/households/monthly-extract" search={branchIn(address)}>{t('list.extract')}</Link>}
    >
      <HouseholdFilters period={period} name={name} onName={setName} />
      <ConcentrationCard branchId={branchId} period={period} />
      <ExitLine asked={asked} />
      <List asked={asked} />
    </Page>
  );
}

// What the list is of, where it is of those who left.
function ExitLine({ asked }: { asked: HouseholdSearch }) {
  const t = useText('assistance');
  const words = useWords();
  const [, change] = useFilters();
  if (!isOfExits(asked.filter ?? 'all')) return null;
  const { within_months: within, at_months: at } = asked;
  const byReason =
    asked.reason === 'unknown'
      ? t('exit.reason_unknown')
      : asked.reason && words.code('assistance_end_reason', asked.reason);
  const byMonths = within
    ? t(`exit.${asked.filter}_within`, { months: within })
    : at && t(`exit.${asked.filter}_at`, { months: at });
  const narrowed = byReason ? t('exit.by_reason', { reason: byReason }) : byMonths;
  return (
    <div className="small">
      {narrowed && (
        <p className="row">
          <strong>{narrowed}</strong>
          <button
            type="button"
            className="linklike"
            onClick={() => change({ within: undefined, at: undefined, reason: undefined, page: undefined })}
          >
            {t('exit.all')}
          </button>
        </p>
      )}
      <p className="quiet">{t('exit.definition')}</p>
    </div>
  );
}

function List({ asked }: { asked: HouseholdSearch }) {
  const t = useText('assistance');
  const words = useWords();
  const [, change] = useFilters();
  const query = useQuery(householdsQuery(asked));
  const ofExits = isOfExits(asked.filter ?? 'all');
  return (
    <Answered query={query} rows={8}>
      {(list) =>
        list.items.length === 0 ? (
          <Empty
            icon={<MagnifyingGlassIcon aria-hidden />}
            title={t('list.empty')}
            text={t('list.empty.text')}
          />
        ) : (
          <>
            <div className="row apart list-line">
              <p role="status">
                {t('list.count', { count: list._meta.total_records })}
                {ofExits && ` · ${t('exit.count', { count: list.exits })}`}
              </p>
              <ExportButton
                file={t('list.file')}
                rows={async () => csvRows(await allHouseholds(asked), t, words, ofExits)}
              />
            </div>
            <DataTable<HouseholdRow>
              caption={t('list.title')}
              columns={columnsOf(t, words, ofExits)}
              rows={list.items}
              rowKey={(one) => one.id}
              sort={{ by: asked.sort_by ?? 'amount_ore', direction: asked.descending ? 'desc' : 'asc' }}
              onSort={(sort) =>
                change({ sort_by: sort.by, sort_direction: sort.direction, page: undefined })
              }
            />
            <Pager meta={list._meta} onPage={(next) => change({ page: String(next) })} />
          </>
        )
      }
    </Answered>
  );
}
