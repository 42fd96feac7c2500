import { queryOptions } from '@tanstack/react-query';
import type { Page, ReferralRow, Task } from '@/api/types';
import { get } from '@/shared/api/http';

export const tasksQuery = (scope: string) => queryOptions({
  queryKey: ['tasks', scope], queryFn: () => get<Page<Task>>('/tasks', { scope, limit: 100 }),
});

export const newReferralsQuery = queryOptions({
  queryKey: ['referrals', 'new'],
  queryFn: () => get<Page<ReferralRow>>('/referrals', { direction: 'received', state: 'open', sort_by: 'answer_by_on', sort_direction: 'asc', limit: 6 }),
});
