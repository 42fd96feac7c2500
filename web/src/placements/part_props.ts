// What a part of a placement's page is given: the placement, and whom to ask for an act; null who may not act.
import type { PlacementDetails } from '@/api/types';

export type Act =
  | 'start'
  | 'end'
  | 'next'
  | 'cancel'
  | 'period'
  | 'extent'
  | 'move'
  | 'correct'
  | 'union'
  | 'extract'
  | 'follow_up';
export interface PartProps {
  placement: PlacementDetails;
  ask: ((act: Act) => void) | null;
}
export const isOpen = (placement: PlacementDetails) =>
  placement.state === 'planned' || placement.state === 'ongoing';
