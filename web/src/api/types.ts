// The shapes of the API, by the same names as in the server's own declarations.
export type Id = string;
export type IsoDate = string;
export type IsoInstant = string;
export type Language = 'sv' | 'en';
export type Sex = 'woman' | 'man' | 'unknown';
export type ProtectionLevel = 'none' | 'secrecy_marking' | 'protected_registration' | 'fictitious_identity';
export type RoleName = 'case_worker' | 'team_leader' | 'statistician' | 'administrator' | 'auditor';

export interface Municipality { id: string; name: string; demo: boolean }
export interface Created { id: Id }
export interface Items<T> { items: T[] }
export interface PageMeta { page: number; limit: number; count: number; total_records: number; total_pages: number }
export interface Page<T> { items: T[]; _meta: PageMeta }

export interface Violation { field: string; rule: string; params?: Record<string, string> }
export interface Problem {
  type?: string; title?: string; status: number; code?: string; rule?: string; request_id?: string;
  params?: Record<string, string>; violations?: Violation[]; current?: Record<string, unknown>;
}

export interface Role {
  role: RoleName; branch_id: Id; branch_name: string; party_name: string; unit_id: Id | null; unit_name: string | null;
}
export interface Session {
  csrf_token: string; staff: { id: Id; name: string; language: Language }; municipality: { id: string; name: string };
  today: IsoDate; expires_at: IsoInstant; demo: boolean; roles: Role[]; may_see_protected: boolean;
}

export interface Unit {
  id: Id; name: string; kind: 'unit' | 'project'; party_id: Id; party_name: string; branch_id: Id; branch_name: string;
  own: boolean; accepts_referrals: boolean; starts_on: IsoDate | null; ends_on: IsoDate | null;
}
export interface Party { id: Id; name: string; kind: string }
export interface StaffMember { id: Id; name: string; unit_ids: Id[] }
export type CodeListName = 'income_source' | 'occupation_status' | 'education_level' | 'exit_reason' | 'protection_level'
  | 'sex' | 'target_group' | 'decline_reason' | 'contact_kind' | 'entry_kind';
export type CodeLists = Record<CodeListName, string[]>;

export interface PersonRow {
  id: Id; case_number: string; name: string; birth_year: number | null; sex: Sex; protection_level: ProtectionLevel;
}
export interface PersonSearch { items: PersonRow[]; truncated: boolean }
export type DuplicateReason = 'same_number' | 'same_name_and_year' | 'similar_name';
export interface PossibleDuplicate extends PersonRow { reason: DuplicateReason }
export interface NewPerson {
  given_name: string; family_name: string; identity_number: string | null; birth_year: number | null; sex: Sex;
  phone: string; email: string; preferred_language: string; interpreter_needed: boolean;
  protection_level: ProtectionLevel; unit_id: Id;
}
export interface IdentityNumber {
  id: Id; kind: 'personal_number' | 'coordination_number'; number: string; valid_from: IsoDate; valid_to: IsoDate | null;
}
export interface LinkedPerson { link_id: Id; person: PersonRow }
export interface Person extends PersonRow {
  version: number; given_name: string; family_name: string; birth_on: IsoDate | null; phone: string; email: string;
  preferred_language: string; interpreter_needed: boolean; identity_numbers: IdentityNumber[];
  linked_people: LinkedPerson[]; may: { write: boolean; see_protected: boolean; change_protection: boolean };
}

export type Stage = 'registered' | 'referred' | 'waiting' | 'in_progress' | 'ended';
export type EntryGroup = 'referral' | 'participation' | 'measurement' | 'person' | 'contact' | 'task' | 'import';
export interface NextStep {
  task_id: Id; rule: string; due_on: IsoDate; unit_name: string; staff_name: string | null; overdue: boolean;
}
export interface Thread {
  person: Person; stage: Stage; owner: { staff_id: Id; name: string; unit_name: string } | null;
  next_step: NextStep | null; participations: Participation[]; contacts: Contact[]; referrals: ReferralRow[];
  tasks: Task[]; entry_counts: Partial<Record<EntryGroup, number>>; hidden_count: number;
}
export interface EntryChange { field: string; old_value: string | null; new_value: string | null }
export interface Entry {
  id: Id; number: number; kind: string; group: EntryGroup; happened_on: IsoDate; recorded_at: IsoInstant;
  actor_name: string; party_name: string; branch_name: string; unit_name: string | null; reason: string | null;
  subject_type: string; subject_id: Id; cancelled_by: Id | null; cancels: Id | null; may_undo: boolean; changes: EntryChange[];
}
export interface EntryPage { items: Entry[]; next_before: number | null }
export interface Contact {
  id: Id; kind: string; name: string; organisation: string; role: string; phone: string; email: string; note: string;
}

export type ReferralState = 'sent' | 'question' | 'accepted' | 'declined' | 'withdrawn' | 'started' | 'reported';
export interface UnitRef { id: Id; name: string; party_name: string }
export interface NewReferral {
  kind: 'referral' | 'order'; person_id: Id | null; person: Omit<NewPerson, 'unit_id'> | null; sender_unit_id: Id;
  receiver_unit_id: Id; target_group: string; wish: string; background: string; wished_start_on: IsoDate | null;
  answer_by_on: IsoDate | null; registration_consent_on: IsoDate | null;
}
export interface ReferralRow {
  id: Id; kind: 'referral' | 'order'; state: ReferralState; person: PersonRow; sender_unit: UnitRef;
  receiver_unit: UnitRef; sender_name: string; sent_on: IsoDate; answer_by_on: IsoDate | null;
  answered_on: IsoDate | null; overdue: boolean; target_group: string; direction: 'sent' | 'received';
}
export interface ReferralMessage { kind: 'question' | 'reply'; text: string; staff_name: string; at: IsoInstant }
export type ReferralAct = 'accept' | 'decline' | 'ask' | 'reply' | 'withdraw' | 'start' | 'report';
export interface Referral extends ReferralRow {
  version: number; wish: string; background: string; wished_start_on: IsoDate | null;
  registration_consent_on: IsoDate | null; agreed_start_on: IsoDate | null; decline_reason: string | null;
  decline_text: string | null; report_text: string | null; owner_name: string | null; messages: ReferralMessage[];
  may: Record<ReferralAct, boolean>;
}

export interface MeetingAction {
  what: string; who_text: string; due_on: IsoDate | null; done: boolean;
}
export interface RoutineMeeting {
  id: Id; version: number; held_on: IsoDate; unit_id: Id; party_ids: Id[]; works_well: string; to_improve: string;
  actions: MeetingAction[];
}

export interface Task {
  id: Id; version: number; rule: string; subject_type: string; subject_id: Id; person: PersonRow | null;
  unit_name: string; staff_id: Id | null; staff_name: string | null; due_on: IsoDate; show_from_on: IsoDate;
  overdue: boolean; postponed_count: number;
}

export type MeasurementPoint = 'start' | 'end' | 'between';
export interface IncomeShare { income_source: string; extent_percent: number | null }
export interface OccupationShare { occupation_status: string; extent_percent: number | null; subsidised: boolean | null }
export interface Measurement {
  id: Id; version: number; point: MeasurementPoint; measured_on: IsoDate; sources: IncomeShare[];
  occupations: OccupationShare[]; registered_at_af: boolean | null;
}
export interface Participation {
  id: Id; version: number; unit: { id: Id; name: string }; starts_on: IsoDate; ends_on: IsoDate | null;
  state: 'planned' | 'ongoing' | 'ended'; exit_reason: string | null; exit_text: string | null;
  registration_consent_on: IsoDate | null; education_level: string; owner_staff_id: Id | null;
  owner_name: string | null; anonymous: boolean; measurements: Measurement[];
}
export interface ParticipationRow extends Participation { person: PersonRow }
export interface ParticipationSheet extends Participation { person?: PersonRow }
export interface NewParticipation {
  person_id: Id | null; anonymous: { sex: Sex; birth_year: number | null } | null; unit_id: Id; starts_on: IsoDate;
  owner_staff_id: Id | null; registration_consent_on: IsoDate | null; education_level: string; referral_id: Id | null;
}

export type ImportTarget = 'given_name' | 'family_name' | 'full_name' | 'identity_number' | 'birth_year' | 'sex' | 'phone'
  | 'email' | 'starts_on' | 'ends_on' | 'exit_reason' | 'education_level' | 'registration_consent_on'
  | 'income_source_start' | 'income_source_end' | 'occupation_start' | 'occupation_end' | 'external_reference' | 'ignore';
export interface ImportColumn { index: number; heading: string; sample: string[] }
export interface ImportPreview {
  id: Id; sheets: string[]; sheet: string; encoding: string; delimiter: string; header_row: number;
  columns: ImportColumn[]; row_count: number; suggested_mapping: Record<string, ImportTarget>;
}
export interface ImportCounts { new: number; match: number; error: number; skip: number }
export type ImportRowState = 'new' | 'match' | 'possible_match' | 'error' | 'skip';
export interface ImportRow {
  row_number: number; state: ImportRowState; name: string; decision: 'create' | 'link' | 'skip' | null;
  matched_person: PersonRow | null; problems: { column: string; rule: string; params?: Record<string, string> }[];
  values: Partial<Record<ImportTarget, string>>;
}
export interface ImportSummary {
  id: Id; file_name: string; imported_at: IsoInstant; staff_name: string; unit_name: string; counts: ImportCounts;
  state: 'done' | 'undone' | 'partly_undone';
}
export interface ImportUndo { undone: number; kept: { row_number: number; person: PersonRow }[] }
export interface ColumnMapping { name: string; columns: Record<string, ImportTarget> }

export type PanelKey = 'participants' | 'income_source' | 'occupation' | 'duration' | 'education' | 'age';
export interface Split { total: number; women: number; men: number; unknown: number }
export interface Cell {
  count?: number; share_percent?: number; participations?: number; before?: number; before_share_percent?: number; after?: number;
  after_share_percent?: number;
}
export interface PanelRow { key: string; total: Cell; women: Cell; men: Cell }
export interface Panel {
  key: PanelKey; population: Split; participations: Split;
  excluded: { ended_unmeasured: number; consent_withdrawn: number; registered_in_error: number };
  without_measurement: { at_start: number; at_end: number } | null; days: { median: number | null; mean: number | null } | null;
  age_by_year_only: number; rows: PanelRow[]; total: PanelRow | null; comment: { text: string; version: number };
}
export interface Appendix {
  unit: { id: Id; name: string; kind: 'unit' | 'project' }; from: IsoDate; to: IsoDate; definition_version: number; anonymous: Split;
  without_consent: number; panels: Panel[];
}
export interface Draft<T> { body: T; saved_at: IsoInstant }
