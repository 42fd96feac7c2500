import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Id, Page, Referral, ReferralRow, RoutineMeeting } from '@/api/types';
import { get } from '@/shared/api/http';
import { allPages } from '@/shared/api/pages';
import type { ReferralFilters } from './referral_list';

const kRows = 25;

export const referralsQuery = (filters: ReferralFilters, page: number) =>
  queryOptions({
    queryKey: ['referrals', filters, page],
    placeholderData: keepPreviousData,
    queryFn: () => get<Page<ReferralRow>>('/referrals', { ...filters, page, limit: kRows }),
  });
export const allReferrals = (filters: ReferralFilters) =>
  allPages<ReferralRow>('/referrals', { ...filters });
export const referralQuery = (referralId: Id) =>
  queryOptions({
    queryKey: ['referrals', referralId],
    queryFn: () => get<Referral>(`/referrals/${referralId}`),
  });
export const meetingsQuery = (page: number) =>
  queryOptions({
    queryKey: ['routine-meetings', page],
    queryFn: () => get<Page<RoutineMeeting>>('/routine-meetings', { page, limit: kRows }),
  });
export const meetingQuery = (meetingId: Id) =>
  queryOptions({
    queryKey: ['routine-meetings', 'one', meetingId],
    queryFn: () => get<RoutineMeeting>(`/routine-meetings/${meetingId}`),
  });
