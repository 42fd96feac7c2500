import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  Id,
  Intervention,
  InterventionCatalogue,
  InterventionRow,
  InterventionType,
  Items,
  Page,
  ServiceGivers,
} from '@/api/types';
import { get } from '@/shared/api/http';
import { allPages } from '@/shared/api/pages';

const kRows = 50;

export interface QueueFilters {
  unit_id: string;
  state: string;
  skr_category?: string;
  sort_by: string;
  sort_direction: string;
}

export const catalogueQuery = queryOptions({
  queryKey: ['intervention-types'],
  queryFn: () => get<InterventionCatalogue>('/intervention-types'),
});

export const giversQuery = (typeId: Id) =>
  queryOptions({
    queryKey: ['intervention-types', typeId, 'givers'],
    queryFn: () => get<ServiceGivers>(`/intervention-types/${typeId}/givers`),
  });

export const typeQuery = (id: Id) =>
  queryOptions({
    queryKey: ['intervention-types', id],
    queryFn: () => get<InterventionType>(`/intervention-types/${id}`),
    enabled: id !== 'new',
  });

export const queueQuery = (filters: QueueFilters, page: number) =>
  queryOptions({
    queryKey: ['interventions', filters, page],
    enabled: filters.unit_id !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      get<Page<InterventionRow>>('/interventions', { ...filters, page, limit: kRows }),
  });

export const allRows = (filters: QueueFilters) =>
  allPages<InterventionRow>('/interventions', { ...filters });

export const interventionQuery = (id: Id) =>
  queryOptions({
    queryKey: ['interventions', id],
    queryFn: () => get<Intervention>(`/interventions/${id}`),
  });

export const personInterventionsQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['interventions', 'person', personId],
    queryFn: () => get<Items<InterventionRow>>(`/people/${personId}/interventions`),
  });
