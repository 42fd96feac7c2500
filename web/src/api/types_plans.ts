// The shapes of plans.
import type { components } from './schema';
import type { Closer } from './types_people';

type Schemas = components['schemas'];

export type PlanActivity = Required<Schemas['PlanActivity']>;
export type PlanSubGoal = Closer<Required<Schemas['PlanSubGoal']>, { activities: PlanActivity[] }>;
export type PlanGoal = Closer<
  Required<Schemas['PlanGoal']>,
  { activities: PlanActivity[]; sub_goals: PlanSubGoal[] }
>;
export type PlanContent = Closer<Required<Schemas['PlanContent']>, { goals: PlanGoal[] }>;
export type PlanVersion = Schemas['PlanVersion'];
export type PlanProgress = Schemas['PlanProgress'];
export type ActivityProgress = PlanProgress['progress'];
export type PlanRemark = Required<Schemas['PlanMadeRemark']>;
export type PlanFollowUp = Closer<Required<Schemas['PlanFollowUp']>, { remarks: PlanRemark[] }>;
export type PlanFollowed = Schemas['PlanFollowed'];
export type Plan = Closer<
  Schemas['Plan'],
  { agreed: PlanContent | null; draft: PlanContent | null; follow_ups: PlanFollowUp[] }
>;
export type PlanDifference = Schemas['PlanDifference'];
