// The shapes of workplaces and placements.
import type { components } from './schema';
import type { Closer } from './types_people';

type Schemas = components['schemas'];

export type Workplace = Schemas['Workplace'];
export type WorkplaceSheet = Schemas['WorkplaceSheet'];
export type WorkplaceStay = Schemas['WorkplaceStay'];
export type Placement = Schemas['Placement'];
export type PlacementDetails = Schemas['PlacementDetails'];
export type PlacementList = Schemas['Placements'];
export type PlacementState = Placement['state'];
export type PlacementExtent = Schemas['PlacementExtent'];
export type WorkAbility = Closer<
  Schemas['WorkAbility'],
  { abilities: { ability: string; ability_level: string; comment?: string }[] }
>;
