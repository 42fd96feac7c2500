import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Appendix } from '@/api/types';
import { get } from '@/shared/api/http';

export interface AppendixChoice {
  unit_id: string;
  from: string;
  to: string;
  month_bands: string;
  age_bands: string;
}

export const appendixQuery = (choice: AppendixChoice) =>
  queryOptions({
    queryKey: ['appendix', choice],
    enabled: choice.unit_id !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => get<Appendix>('/reports/appendix', { ...choice }, signal),
  });
