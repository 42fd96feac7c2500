import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Calculation, CalculationAnswer, CalculationExample, FlowsModel, Id, KeptPrior, Language } from '@/api/types';
import { ApiError, get, perform } from '@/shared/api/http';
import type { DrawingWidth } from '@/panels/drawing_width';
import type { Kind } from './fields';
import { isOfFlows } from './handed_over';

export const calculationsQuery = queryOptions({
  queryKey: ['calculations'],
  queryFn: ({ signal }) => get<{ items: Calculation[] }>('/calculations', undefined, signal),
});

export const examplesQuery = queryOptions({
  queryKey: ['calculation-examples'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => get<{ items: CalculationExample[] }>('/calculations/examples', undefined, signal),
});

export const priorsQuery = queryOptions({
  queryKey: ['calculations', 'priors'],
  queryFn: ({ signal }) => get<{ items: KeptPrior[] }>('/calculations/priors', undefined, signal),
});

export const calculationQuery = (id: Id, version: string | undefined) =>
  queryOptions({
    queryKey: ['calculations', id, version ?? ''],
    enabled: id !== '',
    queryFn: ({ signal }) => get<Calculation>(`/calculations/${id}`, version ? { version } : undefined, signal),
  });

// While others compute, the last answer stands and the next is asked for again.
const kBusyMs = 500;
const kBusyTimesMax = 20;
const isBusy = (times: number, error: Error) =>
  times < kBusyTimesMax && error instanceof ApiError && error.rule === 'server.busy';

// `input` is the JSON text of what is asked; empty: nothing that can be.
export const answerQuery = (kind: Kind, input: string, language: Language, width: DrawingWidth) =>
  queryOptions({
    queryKey: ['calculation-answer', kind, input, language, width],
    enabled: input !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: isBusy,
    retryDelay: kBusyMs,
    queryFn: async ({ signal }) => {
      const answer = await perform<CalculationAnswer>('/calculations/answers', {
        method: 'POST',
        body: { kind, input: JSON.parse(input) as unknown },
        query: { language, drawing_width: width },
        signal,
      });
      return answer.data;
    },
  });

// Of the population that another page hands over in the address.
export const flowsModelQuery = (asked: Partial<Record<string, string>>, language: Language) => {
  const { unit_id, branch_id, from, to, filters, by } = asked;
  return queryOptions({
    queryKey: ['flows-model', unit_id, branch_id, from, to, filters, by, language],
    enabled: isOfFlows(asked),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      get<FlowsModel>('/reports/flows/caseload', { unit_id, branch_id, from, to, filters, by, language }, signal),
  });
};
