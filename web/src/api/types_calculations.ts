// The shapes of economic calculations.
import type { components } from './schema';
import type { Closer } from './types_people';

type Schemas = components['schemas'];

export type Calculation = Closer<Schemas['Calculation'], { input: Record<string, unknown> }>;
export type CalculationAnswer = Schemas['CalculationAnswer'];
export type CalculationExample = Closer<Schemas['CalculationExample'], { input: Record<string, unknown> }>;
export type FlowsModel = Schemas['FlowsModel'];
export type KeptPrior = Schemas['KeptPrior'];
