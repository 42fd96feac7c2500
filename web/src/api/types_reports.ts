// The shapes of imports, reports and drafts.
import type { Id, IsoDate, IsoInstant, PersonRow } from './types_people';
export type ImportTarget =
  | 'given_name'
  | 'family_name'
  | 'full_name'
  | 'identity_number'
  | 'birth_year'
  | 'sex'
  | 'phone'
  | 'email'
  | 'starts_on'
  | 'ends_on'
  | 'exit_reason'
  | 'education_level'
  | 'registration_consent_on'
  | 'income_source_start'
  | 'income_source_end'
  | 'occupation_start'
  | 'occupation_end'
  | 'external_reference'
  | 'ignore';
export interface ImportColumn {
  index: number;
  heading: string;
  sample: string[];
}
export interface ImportPreview {
  id: Id;
  sheets: string[];
  sheet: string;
  encoding: string;
  delimiter: string;
  header_row: number;
  columns: ImportColumn[];
  row_count: number;
  suggested_mapping: Record<string, ImportTarget>;
}
export interface ImportCounts {
  new: number;
  match: number;
  error: number;
  skip: number;
}
export type ImportRowState = 'new' | 'match' | 'possible_match' | 'error' | 'skip';
export interface ImportRow {
  row_number: number;
  state: ImportRowState;
  name: string;
  decision: 'create' | 'link' | 'skip' | null;
  matched_person: PersonRow | null;
  problems: { column: string; rule: string; params?: Record<string, string> }[];
  values: Partial<Record<ImportTarget, string>>;
}
export interface ImportSummary {
  id: Id;
  file_name: string;
  imported_at: IsoInstant;
  staff_name: string;
  unit_name: string;
  counts: ImportCounts;
  state: 'done' | 'undone' | 'partly_undone';
}
export interface ImportUndo {
  undone: number;
  kept: { row_number: number; person: PersonRow }[];
}
export interface ColumnMapping {
  name: string;
  columns: Record<string, ImportTarget>;
}

export type PanelKey =
  'participants' | 'income_source' | 'occupation' | 'duration' | 'education' | 'age';
export interface Split {
  total: number;
  women: number;
  men: number;
  unknown: number;
}
export interface Cell {
  count?: number;
  share_percent?: number;
  participations?: number;
  before?: number;
  before_share_percent?: number;
  after?: number;
  after_share_percent?: number;
}
export interface PanelRow {
  key: string;
  total: Cell;
  women: Cell;
  men: Cell;
}
export interface Panel {
  key: PanelKey;
  population: Split;
  participations: Split;
  excluded: { ended_unmeasured: number; consent_withdrawn: number; registered_in_error: number };
  without_measurement: { at_start: number; at_end: number } | null;
  days: { median: number | null; mean: number | null } | null;
  age_by_year_only: number;
  rows: PanelRow[];
  total: PanelRow | null;
  comment: { text: string; version: number };
}
export interface Appendix {
  unit: { id: Id; name: string; kind: 'unit' | 'project' };
  from: IsoDate;
  to: IsoDate;
  definition_version: number;
  anonymous: Split;
  without_consent: number;
  panels: Panel[];
}
export interface Draft<T> {
  body: T;
  saved_at: IsoInstant;
}
