import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ExitCheck, Id, Page, ParticipationRow, ParticipationSheet, Referral } from '@/api/types';
import { get } from '@/shared/api/http';
import { allPages } from '@/shared/api/pages';

const kRows = 50;

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

export const exitCheckQuery = (id: Id) =>
  queryOptions({
    queryKey: ['participations', id, 'exit'],
    queryFn: () => get<ExitCheck>(`/participations/${id}/exit`),
  });

export const sourceReferralQuery = (id: Id) =>
  queryOptions({
    queryKey: ['referrals', id],
    queryFn: () => get<Referral>(`/referrals/${id}`),
    enabled: id !== '',
  });

export const allRows = (filters: Filters) =>
  allPages<ParticipationRow>('/participations', { ...filters });
