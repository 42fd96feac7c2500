import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Id, Page, ParticipationRow, ParticipationSheet, Referral } from '@/api/types';
import { get } from '@/shared/api/http';

const kRows = 50;
const kExportRows = 100;

export interface Filters {
  unit_id: string;
  state: string;
  owner: string;
  sort_by: string;
  sort_direction: string;
}

export const portfolioQuery = (filters: Filters, page: number) =>
  queryOptions({
    queryKey: ['participations', filters, page],
    enabled: filters.unit_id !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      get<Page<ParticipationRow>>('/participations', { ...filters, page, limit: kRows }),
  });

export const participationQuery = (id: Id) =>
  queryOptions({
    queryKey: ['participations', id],
    queryFn: () => get<ParticipationSheet>(`/participations/${id}`),
  });

export const sourceReferralQuery = (id: Id) =>
  queryOptions({
    queryKey: ['referrals', id],
    queryFn: () => get<Referral>(`/referrals/${id}`),
    enabled: id !== '',
  });

// Every row that the filters let through, page by page.
export async function allRows(filters: Filters): Promise<ParticipationRow[]> {
  const rows: ParticipationRow[] = [];
  for (let page = 1; ; page += 1) {
    const part = await get<Page<ParticipationRow>>('/participations', {
      ...filters,
      page,
      limit: kExportRows,
    });
    rows.push(...part.items);
    if (page >= part._meta.total_pages) return rows;
  }
}
