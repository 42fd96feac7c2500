// The shapes of imports, reports and drafts.
import type { components } from './schema';
import type { Closer } from './types_people';

type Schemas = components['schemas'];

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
export type ImportColumn = Schemas['ImportColumn'];
export type ImportPreview = Closer<
  Schemas['ImportPreview'],
  { suggested_mapping: Record<string, ImportTarget>; earlier_imports: ImportSummary[] }
>;
export type ImportCounts = Schemas['ImportCounts'];
export type ImportPreviewCounts = Schemas['ImportPreviewCounts'];
export type ImportRowState = ImportRow['state'];
export type ImportRow = Closer<
  Schemas['ImportRow'],
  { values: Partial<Record<ImportTarget, string>> }
>;
export type ImportSummary = Closer<
  Schemas['Import'],
  { state: 'done' | 'undone' | 'partly_undone' }
>;
export type ImportUndo = Schemas['UndoneImport'];
export type ColumnMapping = Closer<
  Schemas['ColumnMapping'],
  { columns: Record<string, ImportTarget> }
>;

export type AppendixPanel = Schemas['AppendixPanel'];
export type Appendix = Schemas['Appendix'];
export type FigureColumn = Schemas['FigureColumn'];
export type FigureLine = Schemas['FigureLine'];
export type FigureTable = Schemas['FigureTable'];
export type FigurePanel = Schemas['FigurePanel'];
export type Figures = Schemas['Figures'];
export type FigureCell = Schemas['FigureCell'];
export type OpenedParticipation = Schemas['OpenedParticipation'];
export type OpenedFigure = Schemas['OpenedFigure'];
export type EffectGoal = Schemas['EffectGoal'];
export type EffectGoals = Schemas['EffectGoals'];
export type FrozenReport = Schemas['FrozenReport'];
export type FrozenSheet = Schemas['FrozenSheet'];
export type CorrectedRow = Schemas['CorrectedRow'];
export type StatisticsEdition = Schemas['StatisticsEdition'];
export type EditionSheet = Schemas['StatisticsEditionSheet'];
export interface EditionList {
  items: StatisticsEdition[];
  may_publish: boolean;
}
export type FinalReport = Schemas['FinalReport'];
export type FinalReportSheet = Schemas['FinalReportSheet'];
export type ReportBlock = Schemas['ReportBlock'];
export type ReportPart = Schemas['ReportPart'];
export type PanelChoice = Schemas['PanelChoice'];
export type DataRelease = Schemas['DataRelease'];
export type ReleasePreview = Schemas['ReleasePreview'];
export type ReleaseColumnRule = Schemas['ReleaseColumnRule'];
export type ReleaseColumn = ReleaseColumnRule['column'];
export type ReleaseResolution = ReleaseColumnRule['resolutions'][number];
export type MadeReport = Schemas['MadeReport'];
export type ReportSchedule = Schemas['ReportSchedule'];
export type SavedPopulation = Schemas['SavedPopulation'];
export type SavedPopulationFields = Schemas['SavedPopulationFields'];
export type PanelFigures = Schemas['PanelFigures'];
export type ComparisonFigures = Schemas['ComparisonFigures'];
export type FiguresOfOthers = Schemas['FiguresOfOthers'];
export type OpenFigureImport = Schemas['OpenFigureImport'];
export type OpenFigurePreview = Schemas['OpenFigurePreview'];
export type OpenFigureRow = Schemas['OpenFigureRow'];
export type NationalFigures = Schemas['NationalFigures'];
export type Draft<T> = Closer<Schemas['Draft'], { body: T }>;
