// The shapes of the API, by the same names as in the server's own declarations.
import type { components } from './schema';
import type { AssessmentListName } from './types_assessment';
import type { Participation, ReferralRow, Task } from './types_work';

type Schemas = components['schemas'];
// A shape of the server's whose fields the web knows more closely: it fails to compile when the field is gone.
export type Closer<T, P extends Partial<Record<keyof T, unknown>>> = Omit<T, keyof P> & P;

export type Id = string;
export type IsoDate = string;
export type IsoInstant = string;
export type Language = 'sv' | 'en';
export type Sex = 'woman' | 'man' | 'unknown';
export type ProtectionLevel =
  | 'none'
  | 'secrecy_marking'
  | 'protected_registration'
  | 'fictitious_identity';
export type RoleName = 'case_worker' | 'team_leader' | 'statistician' | 'administrator' | 'auditor';

export interface Municipality {
  id: string;
  name: string;
  demo: boolean;
}
export type Created = Schemas['Created'];
export interface Items<T> {
  items: T[];
}
export type PageMeta = Schemas['PageMeta'];
export interface Page<T> {
  items: T[];
  _meta: PageMeta;
}

export type NotificationSettings = Schemas['NotificationSettings'];

export type Violation = Schemas['Violation'];
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code?: string;
  rule?: string;
  request_id?: string;
  params?: Record<string, string>;
  violations?: Violation[];
  current?: Record<string, unknown>;
}

export type Role = Schemas['Session']['roles'][number];
export type Session = Closer<
  Schemas['Session'],
  { staff: Closer<Schemas['Session']['staff'], { language: Language }> }
>;

export type Unit = Schemas['Unit'];
export type Party = Schemas['Party'];
export type StaffMember = Schemas['Colleague'];
export type CodeListName =
  | 'household_type'
  | 'member_role'
  | 'assistance_kind'
  | 'assistance_duration'
  | 'support_obstacle'
  | 'assistance_end_reason'
  | 'income_source'
  | 'occupation_status'
  | 'education_level'
  | 'exit_reason'
  | 'achieved'
  | 'main_outcome'
  | 'note_kind'
  | 'note_subject'
  | 'follow_up_state'
  | 'coordinator'
  | 'protection_level'
  | 'sex'
  | 'target_group'
  | 'decline_reason'
  | 'contact_kind'
  | 'plan_kind'
  | 'plan_agreement'
  | 'plan_end_reason'
  | 'activity_progress'
  | 'doer'
  | 'skr_category'
  | 'evidence'
  | 'decision_law'
  | 'ending'
  | 'change_reason'
  | 'change_kind'
  | 'entry_kind'
  | 'workplace_kind'
  | 'placement_kind'
  | 'insurance'
  | 'union_outcome'
  | 'end_reason'
  | 'ability'
  | 'ability_level'
  | AssessmentListName;
export type CodeLists = Record<CodeListName, string[]>;

export type PersonRow = Schemas['PersonRow'];
export type PersonSearch = Schemas['PersonSearch'];
export type DuplicateReason = 'same_number' | 'same_name_and_year' | 'similar_name';
export type PossibleDuplicate = Schemas['PossibleDuplicate'];
export type NewPerson = Required<Schemas['NewPersonInUnit']>;
export type IdentityNumber = Schemas['IdentityNumber'];
export type LinkedPerson = Schemas['Person']['linked_people'][number];
export type Person = Schemas['Person'];

export type Ownership = Schemas['Ownership'];
export type Stage = 'registered' | 'referred' | 'waiting' | 'in_progress' | 'ended';
export type EntryGroup =
  | 'referral'
  | 'participation'
  | 'measurement'
  | 'person'
  | 'contact'
  | 'ownership'
  | 'assessment'
  | 'plan'
  | 'intervention'
  | 'placement'
  | 'note'
  | 'task'
  | 'import';
export type NextStep = NonNullable<Schemas['Thread']['next_step']>;
export type Thread = Closer<
  Schemas['Thread'],
  {
    participations: Participation[];
    referrals: ReferralRow[];
    tasks: Task[];
    entry_counts: Partial<Record<EntryGroup, number>>;
  }
>;
export type EntryChange = Schemas['EntryChange'];
export type Entry = Closer<Schemas['Entry'], { group: EntryGroup }>;
export type EntryPage = Closer<Schemas['Entries'], { items: Entry[] }>;
export type Contact = Schemas['Contact'];
