// The shapes of the API, by the same names as in the server's own declarations.
export type * from './types_activities';
export type * from './types_assistance';
export type * from './types_administration';
export type * from './types_calculations';
export type * from './types_journal';
export type * from './types_assessment';
export type * from './types_people';
export type * from './types_plans';
export type * from './types_placements';
export type * from './types_reports';
export type * from './types_work';
