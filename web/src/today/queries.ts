import { queryOptions } from '@tanstack/react-query';
import type { Items, Page, ReferralRow, Task } from '@/api/types';
import { get } from '@/shared/api/http';

export const tasksQuery = (scope: string) =>
  queryOptions({
    queryKey: ['tasks', scope],
    queryFn: () => get<Items<Task>>('/tasks', { scope }),
  });

export const newReferralsQuery = queryOptions({
  queryKey: ['referrals', 'new'],
  queryFn: () =>
    get<Page<ReferralRow>>('/referrals', { direction: 'received', state: 'open', limit: 6 }),
});
