import { queryOptions } from '@tanstack/react-query';
import type {
  Id,
  Items,
  PlacementDetails,
  PlacementList,
  Workplace,
  WorkplaceSheet,
} from '@/api/types';
import { get } from '@/shared/api/http';

export const workplacesQuery = queryOptions({
  queryKey: ['workplaces'],
  queryFn: () => get<Items<Workplace>>('/workplaces'),
});
export const workplaceQuery = (workplaceId: Id) =>
  queryOptions({
    queryKey: ['workplaces', workplaceId],
    queryFn: () => get<WorkplaceSheet>(`/workplaces/${workplaceId}`),
  });
export const placementsQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'placements'],
    queryFn: () => get<PlacementList>(`/people/${personId}/placements`),
  });
export const placementQuery = (placementId: Id) =>
  queryOptions({
    queryKey: ['placement', placementId],
    queryFn: () => get<PlacementDetails>(`/placements/${placementId}`),
  });
