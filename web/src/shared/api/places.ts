// Which parts of the application a user's roles open. The server decides again, at every request.
import type { Role } from '@/api/types';

export type Place =
  | 'work'
  | 'assistance'
  | 'catalogue'
  | 'statistics'
  | 'administration'
  | 'record'
  | 'releases'
  | 'workload';

const opens: Record<Role['role'], Place[]> = {
  case_worker: ['work', 'catalogue', 'statistics'],
  team_leader: ['work', 'catalogue', 'statistics', 'releases', 'workload'],
  statistician: ['statistics'],
  administrator: ['administration', 'catalogue', 'record'],
  auditor: ['record', 'releases'],
};

// Financial assistance is the social services' alone: those whose secrecy provision this is.
const kSocialServices = 'OSL 26:1';

export function placesOf(roles: Pick<Role, 'role' | 'secrecy_provision'>[]): Set<Place> {
  const places = new Set(roles.flatMap(({ role }) => opens[role]));
  const isAssistance = roles.some(
    (held) => opens[held.role].includes('work') && held.secrecy_provision === kSocialServices,
  );
  if (isAssistance) places.add('assistance');
  return places;
}

// Where one begins; null for who has no role.
export function startOf(
  places: ReadonlySet<Place>,
): '/' | '/reports/editions' | '/administration' | '/administration/record' | null {
  if (places.has('work')) return '/';
  if (places.has('statistics')) return '/reports/editions';
  if (places.has('administration')) return '/administration';
  return places.has('record') ? '/administration/record' : null;
}
