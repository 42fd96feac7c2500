// Whose case it is, in each branch.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Id, Items, Ownership } from '@/api/types';
import { get } from '@/shared/api/http';

export const ownershipsQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'ownerships'],
    queryFn: () => get<Items<Ownership>>(`/people/${personId}/ownerships`),
    enabled: personId !== '',
  });

// The one who owns the case now in that branch, so far as the reader may see.
export function useOwner(personId: Id, branchName: string | undefined): Ownership | undefined {
  const all = useQuery(ownershipsQuery(personId)).data?.items ?? [];
  return all.find((one) => one.to_on === null && one.branch_name === branchName);
}
