// The shapes of referrals, meetings, tasks and participations.
import type { Id, IsoDate, IsoInstant, NewPerson, PersonRow, Sex } from './types_people';
export type ReferralState =
  'sent' | 'question' | 'accepted' | 'declined' | 'withdrawn' | 'started' | 'reported';
export interface UnitRef {
  id: Id;
  name: string;
  party_name: string;
}
export interface NewReferral {
  kind: 'referral' | 'order';
  person_id: Id | null;
  person: Omit<NewPerson, 'unit_id'> | null;
  sender_unit_id: Id;
  receiver_unit_id: Id;
  target_group: string;
  wish: string;
  background: string;
  wished_start_on: IsoDate | null;
  answer_by_on: IsoDate | null;
  registration_consent_on: IsoDate | null;
}
export interface ReferralRow {
  id: Id;
  kind: 'referral' | 'order';
  state: ReferralState;
  person: PersonRow;
  sender_unit: UnitRef;
  receiver_unit: UnitRef;
  sender_name: string;
  sent_on: IsoDate;
  answer_by_on: IsoDate | null;
  answered_on: IsoDate | null;
  overdue: boolean;
  target_group: string;
  direction: 'sent' | 'received';
}
export interface ReferralMessage {
  kind: 'question' | 'reply';
  text: string;
  staff_name: string;
  at: IsoInstant;
}
export type ReferralAct = 'accept' | 'decline' | 'ask' | 'reply' | 'withdraw' | 'start' | 'report';
export interface Referral extends ReferralRow {
  version: number;
  wish: string;
  background: string;
  wished_start_on: IsoDate | null;
  registration_consent_on: IsoDate | null;
  agreed_start_on: IsoDate | null;
  decline_reason: string | null;
  decline_text: string | null;
  report_text: string | null;
  owner_name: string | null;
  messages: ReferralMessage[];
  may: Record<ReferralAct, boolean>;
}

export interface MeetingAction {
  what: string;
  who_text: string;
  due_on: IsoDate | null;
  done: boolean;
}
export interface RoutineMeeting {
  id: Id;
  version: number;
  held_on: IsoDate;
  unit_id: Id;
  party_ids: Id[];
  works_well: string;
  to_improve: string;
  actions: MeetingAction[];
}

export interface Task {
  id: Id;
  version: number;
  rule: string;
  subject_type: string;
  subject_id: Id;
  person: PersonRow | null;
  unit_name: string;
  staff_id: Id | null;
  staff_name: string | null;
  due_on: IsoDate;
  show_from_on: IsoDate;
  overdue: boolean;
  postponed_count: number;
}

export type MeasurementPoint = 'start' | 'end' | 'between';
export interface IncomeShare {
  income_source: string;
  extent_percent: number | null;
}
export interface OccupationShare {
  occupation_status: string;
  extent_percent: number | null;
  subsidised: boolean | null;
}
export interface Measurement {
  id: Id;
  version: number;
  point: MeasurementPoint;
  measured_on: IsoDate;
  sources: IncomeShare[];
  occupations: OccupationShare[];
  registered_at_af: boolean | null;
}
export interface Participation {
  id: Id;
  version: number;
  unit: { id: Id; name: string };
  starts_on: IsoDate;
  ends_on: IsoDate | null;
  state: 'planned' | 'ongoing' | 'ended';
  exit_reason: string | null;
  exit_text: string | null;
  registration_consent_on: IsoDate | null;
  education_level: string;
  owner_staff_id: Id | null;
  owner_name: string | null;
  anonymous: boolean;
  measurements: Measurement[];
}
export interface ParticipationRow extends Participation {
  person: PersonRow;
}
export interface ParticipationSheet extends Participation {
  person?: PersonRow;
}
export interface NewParticipation {
  person_id: Id | null;
  anonymous: { sex: Sex; birth_year: number | null } | null;
  unit_id: Id;
  starts_on: IsoDate;
  owner_staff_id: Id | null;
  registration_consent_on: IsoDate | null;
  education_level: string;
  referral_id: Id | null;
}
