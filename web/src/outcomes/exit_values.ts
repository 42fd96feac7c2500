// Leaving: which outcomes a reason leaves open, and what is asked before it is sent.
import type { ParticipationSheet } from '@/api/types';
import { dates, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { codeOf } from '@/shared/lib/own_codes';

export interface ExitValues {
  ends_on: string;
  exit_reason: string; // with the local value, if one was chosen
  main_outcome: string;
  exit_text: string;
  override_reason: string;
}

const told: Record<string, string[]> = {
  registered_in_error: [],
  work: ['unsubsidised_work', 'subsidised_work'],
  studies: ['studies'],
  sickness_or_activity_compensation: ['sickness_or_activity_compensation'],
  pension: ['pension'],
  deceased: ['deceased'],
};

export function outcomesFor(reason: string, all: string[]): string[] {
  return told[reason] ?? all.filter((outcome) => outcome !== 'deceased');
}

// A reason that leaves one outcome open has chosen it.
export function withReason(values: ExitValues, reason: string, all: string[]): Partial<ExitValues> {
  const open = outcomesFor(codeOf(reason), all);
  const kept = open.includes(values.main_outcome) ? values.main_outcome : '';
  return { exit_reason: reason, main_outcome: open.length === 1 ? (open[0] ?? '') : kept };
}

export function checkExit(
  values: ExitValues,
  participation: ParticipationSheet,
  mustOverride: boolean,
): FieldError[] {
  const reason = codeOf(values.exit_reason);
  const isError = reason === 'registered_in_error';
  return [
    ...required(values, 'ends_on', 'exit_reason'),
    ...(isError ? [] : required(values, 'main_outcome')),
    ...(reason === 'other' ? required(values, 'exit_text') : []),
    ...(mustOverride && reason !== 'deceased'
      ? required(values, 'override_reason')
      : []),
    ...dates(values, 'ends_on'),
    ...(values.ends_on && values.ends_on < participation.starts_on
      ? [{ field: 'ends_on', rule: 'participation.end_before_start' }]
      : []),
  ];
}
