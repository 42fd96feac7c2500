import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Assistance, HouseholdConcentration, HouseholdPage, HouseholdRow, HouseholdSearch, Id, IsoDate, MonthlyExtract } from '@/api/types';
import { get, perform } from '@/shared/api/http';

const kRows = 100;

export const assistanceQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'assistance'],
    queryFn: () => get<Assistance>(`/people/${personId}/assistance`),
  });

// A name is searched for: it travels in the body, never in an address.
const search = async (asked: HouseholdSearch) =>
  (await perform<HouseholdPage>('/household-searches', { method: 'POST', body: asked })).data;

export const householdsQuery = (asked: HouseholdSearch) =>
  queryOptions({
    queryKey: ['households', asked],
    queryFn: () => search(asked),
    placeholderData: keepPreviousData,
  });

export async function allHouseholds(asked: HouseholdSearch): Promise<HouseholdRow[]> {
  const rows: HouseholdRow[] = [];
  for (let page = 1; ; page += 1) {
    const part = await search({ ...asked, page, limit: kRows });
    rows.push(...part.items);
    if (page >= part._meta.total_pages) return rows;
  }
}

export const concentrationQuery = (branchId: Id, fromMonth: string, toMonth: string) =>
  queryOptions({
    queryKey: ['households', 'concentration', branchId, fromMonth, toMonth],
    queryFn: () =>
      get<HouseholdConcentration>('/household-concentration', {
        branch_id: branchId,
        from_month: fromMonth,
        to_month: toMonth,
      }),
  });

export const extractQuery = (branchId: Id, month: IsoDate) =>
  queryOptions({
    queryKey: ['households', 'extract', branchId, month],
    queryFn: () => get<MonthlyExtract>('/monthly-extract', { branch_id: branchId, month }),
  });
