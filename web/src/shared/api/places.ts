// Which parts of the application a user's roles open. The server decides again, at every request.
import type { Role } from '@/api/types';

export type Place = 'work' | 'catalogue' | 'statistics' | 'administration' | 'record';

const opens: Record<Role['role'], Place[]> = {
  case_worker: ['work', 'catalogue', 'statistics'],
  team_leader: ['work', 'catalogue', 'statistics'],
  statistician: ['statistics'],
  administrator: ['administration', 'catalogue', 'record'],
  auditor: ['record'],
};

export function placesOf(roles: Pick<Role, 'role'>[]): Set<Place> {
  return new Set(roles.flatMap(({ role }) => opens[role]));
}

// Where one begins; null for who has no role.
export function startOf(
  places: ReadonlySet<Place>,
): '/' | '/reports/appendix' | '/administration' | '/administration/record' | null {
  if (places.has('work')) return '/';
  if (places.has('statistics')) return '/reports/appendix';
  if (places.has('administration')) return '/administration';
  return places.has('record') ? '/administration/record' : null;
}
