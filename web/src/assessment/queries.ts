import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AnswerRow, Assessment, Id, Items, Variable } from '@/api/types';
import { get } from '@/shared/api/http';

// As of a day, or as it is now.
export const assessmentQuery = (personId: Id, asOf = '') =>
  queryOptions({
    queryKey: ['assessment', personId, asOf],
    placeholderData: keepPreviousData,
    queryFn: () => get<Assessment>(`/people/${personId}/assessment`, { as_of: asOf }),
  });

export const answerHistoryQuery = (personId: Id, variable: Variable) =>
  queryOptions({
    queryKey: ['assessment', personId, 'history', variable],
    queryFn: () => get<Items<AnswerRow>>(`/people/${personId}/assessment/answers`, { variable }),
  });
