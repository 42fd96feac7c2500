// The pages about one person, in the order of the work. A room adds its page here.
import type { LinkProps } from '@tanstack/react-router';
import type { Place } from '@/shared/api/places';

export interface PersonTab {
  key: string; // shared:person_tab.…
  to: NonNullable<LinkProps['to']>; // with $personId
  needs?: Place; // where it is not for everybody who works with people
}

export const personTabs: PersonTab[] = [
  { key: 'thread', to: '/people/$personId' },
  { key: 'assessment', to: '/people/$personId/assessment' },
  { key: 'plan', to: '/people/$personId/plans' },
  { key: 'interventions', to: '/people/$personId/interventions' },
  { key: 'placements', to: '/people/$personId/placements' },
  { key: 'notes', to: '/people/$personId/notes' },
  { key: 'assistance', to: '/people/$personId/assistance', needs: 'assistance' },
];
