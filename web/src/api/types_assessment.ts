// The shapes of the mapping of a person's situation.
import type { components } from './schema';
import type { Closer } from './types_people';

type Schemas = components['schemas'];

// Code lists that the mapping alone has; the others it shares.
export type AssessmentListName =
  | 'assessment_section'
  | 'answer_source'
  | 'strengths'
  | 'driving_licence'
  | 'work_history'
  | 'ongoing_work'
  | 'foreign_education'
  | 'ongoing_studies'
  | 'ill_health'
  | 'sick_note'
  | 'housing'
  | 'children'
  | 'barriers'
  | 'addiction'
  | 'needs';

export type Variable = Schemas['AssessmentArea']['variable'];
export type AnswerValue = Closer<Schemas['AnswerValue'], { birth_years: number[] }>;
export type Answer = Closer<Schemas['Answer'], { values: AnswerValue[] }>;
export type AssessmentArea = Closer<Schemas['AssessmentArea'], { answer: Answer | null }>;
export type Assessment = Closer<Schemas['Assessment'], { areas: AssessmentArea[] }>;
export type AnswerRow = Closer<Schemas['AnswerRow'], { values: AnswerValue[] }>;
