// The shapes of the API, by the same names as in the server's own declarations.
import type { Participation, ReferralRow, Task } from './types_work';
export type Id = string;
export type IsoDate = string;
export type IsoInstant = string;
export type Language = 'sv' | 'en';
export type Sex = 'woman' | 'man' | 'unknown';
export type ProtectionLevel =
  'none' | 'secrecy_marking' | 'protected_registration' | 'fictitious_identity';
export type RoleName = 'case_worker' | 'team_leader' | 'statistician' | 'administrator' | 'auditor';

export interface Municipality {
  id: string;
  name: string;
  demo: boolean;
}
export interface Created {
  id: Id;
}
export interface Items<T> {
  items: T[];
}
export interface PageMeta {
  page: number;
  limit: number;
  count: number;
  total_records: number;
  total_pages: number;
}
export interface Page<T> {
  items: T[];
  _meta: PageMeta;
}

export interface Violation {
  field: string;
  rule: string;
  params?: Record<string, string>;
}
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

export interface Role {
  role: RoleName;
  branch_id: Id;
  branch_name: string;
  party_name: string;
  unit_id: Id | null;
  unit_name: string | null;
}
export interface Session {
  csrf_token: string;
  staff: { id: Id; name: string; language: Language };
  municipality: { id: string; name: string };
  today: IsoDate;
  expires_at: IsoInstant;
  demo: boolean;
  roles: Role[];
  may_see_protected: boolean;
}

export interface Unit {
  id: Id;
  name: string;
  kind: 'unit' | 'project';
  party_id: Id;
  party_name: string;
  branch_id: Id;
  branch_name: string;
  own: boolean;
  accepts_referrals: boolean;
  starts_on: IsoDate | null;
  ends_on: IsoDate | null;
}
export interface Party {
  id: Id;
  name: string;
  kind: string;
}
export interface StaffMember {
  id: Id;
  name: string;
  unit_ids: Id[];
}
export type CodeListName =
  | 'income_source'
  | 'occupation_status'
  | 'education_level'
  | 'exit_reason'
  | 'protection_level'
  | 'sex'
  | 'target_group'
  | 'decline_reason'
  | 'contact_kind'
  | 'entry_kind';
export type CodeLists = Record<CodeListName, string[]>;

export interface PersonRow {
  id: Id;
  case_number: string;
  name: string;
  birth_year: number | null;
  sex: Sex;
  protection_level: ProtectionLevel;
}
export interface PersonSearch {
  items: PersonRow[];
  truncated: boolean;
}
export type DuplicateReason = 'same_number' | 'same_name_and_year' | 'similar_name';
export interface PossibleDuplicate extends PersonRow {
  reason: DuplicateReason;
}
export interface NewPerson {
  given_name: string;
  family_name: string;
  identity_number: string | null;
  birth_year: number | null;
  sex: Sex;
  phone: string;
  email: string;
  preferred_language: string;
  interpreter_needed: boolean;
  protection_level: ProtectionLevel;
  unit_id: Id;
}
export interface IdentityNumber {
  id: Id;
  kind: 'personal_number' | 'coordination_number';
  number: string;
  valid_from: IsoDate;
  valid_to: IsoDate | null;
}
export interface LinkedPerson {
  link_id: Id;
  person: PersonRow;
}
export interface Person extends PersonRow {
  version: number;
  given_name: string;
  family_name: string;
  birth_on: IsoDate | null;
  phone: string;
  email: string;
  preferred_language: string;
  interpreter_needed: boolean;
  identity_numbers: IdentityNumber[];
  linked_people: LinkedPerson[];
  may: { write: boolean; see_protected: boolean; change_protection: boolean };
}

export type Stage = 'registered' | 'referred' | 'waiting' | 'in_progress' | 'ended';
export type EntryGroup =
  'referral' | 'participation' | 'measurement' | 'person' | 'contact' | 'task' | 'import';
export interface NextStep {
  task_id: Id;
  rule: string;
  due_on: IsoDate;
  unit_name: string;
  staff_name: string | null;
  overdue: boolean;
}
export interface Thread {
  person: Person;
  stage: Stage;
  owner: { staff_id: Id; name: string; unit_name: string } | null;
  next_step: NextStep | null;
  participations: Participation[];
  contacts: Contact[];
  referrals: ReferralRow[];
  tasks: Task[];
  entry_counts: Partial<Record<EntryGroup, number>>;
  hidden_count: number;
}
export interface EntryChange {
  field: string;
  old_value: string | null;
  new_value: string | null;
}
export interface Entry {
  id: Id;
  number: number;
  kind: string;
  group: EntryGroup;
  happened_on: IsoDate;
  recorded_at: IsoInstant;
  actor_name: string;
  party_name: string;
  branch_name: string;
  unit_name: string | null;
  reason: string | null;
  subject_type: string;
  subject_id: Id;
  cancelled_by: Id | null;
  cancels: Id | null;
  may_undo: boolean;
  changes: EntryChange[];
}
export interface EntryPage {
  items: Entry[];
  next_before: number | null;
}
export interface Contact {
  id: Id;
  kind: string;
  name: string;
  organisation: string;
  role: string;
  phone: string;
  email: string;
  note: string;
}
