// The shapes of referrals, meetings, tasks and participations.
import type { components } from './schema';
import type { Closer, NewPerson, PersonRow } from './types_people';

type Schemas = components['schemas'];

export type ReferralState = Schemas['ReferralRow']['state'];
export type UnitRef = Schemas['UnitName'];
export type NewReferral = Closer<
  Required<Schemas['NewReferral']>,
  { person: Omit<NewPerson, 'unit_id'> | null; target_group: string }
>;
export type ReferralRow = Closer<Schemas['ReferralRow'], { direction: 'sent' | 'received' }>;
export type ReferralMessage = Closer<
  Schemas['Referral']['messages'][number],
  { kind: 'question' | 'reply' }
>;
export type ReferralAct = keyof Schemas['Referral']['may'];
export type Referral = Closer<
  Schemas['Referral'],
  { direction: 'sent' | 'received'; messages: ReferralMessage[] }
>;

export type MeetingAction = Schemas['MeetingAction'];
export type RoutineMeeting = Schemas['RoutineMeeting'];

export type Task = Schemas['Task'];

export type MeasurementPoint = Measurement['point'];
// Codes come from the code lists, which may grow.
export type IncomeShare = Closer<Schemas['MeasuredSource'], { income_source: string }>;
export type OccupationShare = Closer<Schemas['MeasuredOccupation'], { occupation_status: string }>;
export type Measurement = Closer<
  Schemas['Measurement'],
  { sources: IncomeShare[]; occupations: OccupationShare[] }
>;
export type FollowUp = Closer<Schemas['FollowUp'], { main_outcome: string | null }>;
export type ExitCheck = Schemas['ExitCheck'];
export type RunningThing = ExitCheck['running'][number];
export type Participation = Closer<
  Schemas['Participation'],
  {
    measurements: Measurement[];
    follow_ups: FollowUp[];
    exit_reason: string | null;
    main_outcome: string | null;
    education_level: string;
  }
>;
export type ParticipationRow = Participation & Pick<Schemas['ParticipationRow'], 'person'>;
export type ParticipationSheet = Participation & { person?: PersonRow };
export type NewParticipation = Closer<
  Required<Schemas['NewParticipation']>,
  { education_level: string }
>;
