import { queryOptions } from '@tanstack/react-query';
import type { Id, Items, Plan, PlanDifference } from '@/api/types';
import { get } from '@/shared/api/http';

export const plansQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['plans', 'person', personId],
    queryFn: () => get<Items<Plan>>(`/people/${personId}/plans`),
  });

// A form begins with the plan as it is now, never with what an earlier page left behind.
export const planQuery = (id: Id) =>
  queryOptions({ queryKey: ['plans', id], gcTime: 0, queryFn: () => get<Plan>(`/plans/${id}`) });

// Version 0 is the draft, or what is agreed where there is none. The plan's own version keeps the answer fresh.
export const differenceQuery = (plan: Plan, from: number, to: number) =>
  queryOptions({
    queryKey: ['plans', plan.id, plan.version, 'difference', from, to],
    queryFn: () => get<Items<PlanDifference>>(`/plans/${plan.id}/difference`, { from, to }),
  });
