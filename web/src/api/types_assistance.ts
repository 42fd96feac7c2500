// The shapes of households and their financial assistance.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Assistance = Schemas['Assistance'];
export type Household = Schemas['Household'];
export type HouseholdMember = Schemas['HouseholdMember'];
export type AssistanceMonth = Schemas['AssistanceMonth'];
export type HouseholdSearch = Schemas['HouseholdSearch'];
export type HouseholdPage = Schemas['HouseholdPage'];
export type HouseholdExit = Schemas['HouseholdExit'];
export type HouseholdRow = Schemas['HouseholdRow'];
export type HouseholdConcentration = Schemas['HouseholdConcentration'];
export type MonthlyExtract = Schemas['MonthlyExtract'];
export type ExtractLacking = Schemas['ExtractLacking'];
