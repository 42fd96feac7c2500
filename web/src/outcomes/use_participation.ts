import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Id, ParticipationSheet } from '@/api/types';
import { personQuery } from '@/shared/api/queries';
import { useFilters } from '@/shared/lib/use_address';
import { participationQuery } from './queries';

// The participation with its person: from the answer, or else by the opaque id that the link
// carried along.
export function useParticipation(id: Id): UseQueryResult<ParticipationSheet> {
  const [{ person: personId = '' }] = useFilters();
  const query = useQuery(participationQuery(id));
  const missing =
    query.data !== undefined && !query.data.person && !query.data.anonymous && personId !== '';
  const person = useQuery({ ...personQuery(personId), enabled: missing });
  if (!missing || !person.data || !query.data) return query;
  return {
    ...query,
    data: { ...query.data, person: person.data },
  } as UseQueryResult<ParticipationSheet>;
}

export function participantName(
  participation: Pick<ParticipationSheet, 'anonymous'> & { person?: { name: string } },
  anonymous: string,
): string {
  return participation.anonymous ? anonymous : (participation.person?.name ?? '');
}
