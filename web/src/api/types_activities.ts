// The shapes of the catalogue and of people's interventions.
import type { components } from './schema';
import type { Closer } from './types_people';

type Schemas = components['schemas'];

export type ServiceGiver = Schemas['ServiceGiver'];
export type ServiceGivers = Schemas['ServiceGivers'];
export type InterventionType = Closer<
  Schemas['InterventionType'],
  { skr_category: string; evidence: string; decision_law: string }
>;
export interface InterventionCatalogue {
  items: InterventionType[];
  keeps: Schemas['InterventionCatalogue']['keeps'];
}
export type InterventionState = Schemas['InterventionRow']['state'];
export type InterventionRow = Schemas['InterventionRow'];
export type ChangeKind = Schemas['InterventionChange']['kind'];
export type InterventionProposal = Schemas['InterventionProposal'];
export type InterventionEntry = Schemas['InterventionEntry'];
export type Intervention = Schemas['Intervention'];
export type NewIntervention = Required<Schemas['NewIntervention']>;
