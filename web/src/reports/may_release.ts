import { useSession } from '@/shared/api/queries';

// Data leave by a decision of a team leader; the server asks again, of which branch.
export function useMayRelease(): boolean {
  return useSession().roles.some(({ role }) => role === 'team_leader');
}
