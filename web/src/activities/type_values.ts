// The form of a type in the catalogue.
import type { InterventionType, Unit } from '@/api/types';
import { dates, orNull, percent, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { readInteger } from '@/shared/lib/numbers';

export interface TypeValues {
  branch_id: string;
  skr_category: string;
  name: string;
  purpose: string;
  method: string;
  evidence: string;
  evidence_text: string;
  raises_competence: boolean;
  is_course: boolean;
  valid_months: string;
  usual_weeks: string;
  max_weeks: string;
  usual_extent_percent: string;
  decision_law: string;
  decided_by: string;
  from_on: string;
  to_on: string;
  unit_ids: string[];
}

const text = (value: number | null | undefined) => (value ? String(value) : '');

export function typeValues(
  type: InterventionType | undefined,
  branchId: string,
  today: string,
): TypeValues {
  return {
    branch_id: type?.branch_id ?? branchId,
    skr_category: type?.skr_category ?? '',
    name: type?.name ?? '',
    purpose: type?.purpose ?? '',
    method: type?.method ?? '',
    evidence: type?.evidence ?? 'unknown',
    evidence_text: type?.evidence_text ?? '',
    raises_competence: type?.raises_competence ?? false,
    is_course: type?.is_course ?? false,
    valid_months: text(type?.valid_months),
    usual_weeks: text(type?.usual_weeks),
    max_weeks: text(type?.max_weeks),
    usual_extent_percent: text(type?.usual_extent_percent),
    decision_law: type?.decision_law ?? 'none',
    decided_by: type?.decided_by ?? '',
    from_on: type?.from_on ?? today,
    to_on: type?.to_on ?? '',
    unit_ids: type?.units.map((unit) => unit.id) ?? [],
  };
}

function whole(value: string, field: string): FieldError[] {
  if (value.trim() === '') return [];
  const number = readInteger(value);
  return number !== null && number > 0 ? [] : [{ field, rule: 'field.whole_number' }];
}

export function checkType(values: TypeValues): FieldError[] {
  return [
    ...required(values, 'branch_id', 'skr_category', 'name', 'purpose', 'from_on'),
    ...(values.decision_law !== 'none' && !values.decided_by.trim()
      ? [{ field: 'decided_by', rule: 'intervention_type.decider_required' }]
      : []),
    ...dates(values, 'from_on', 'to_on'),
    ...whole(values.valid_months, 'valid_months'),
    ...whole(values.usual_weeks, 'usual_weeks'),
    ...whole(values.max_weeks, 'max_weeks'),
    ...percent(values.usual_extent_percent, 'usual_extent_percent'),
  ];
}

// What the chosen branch or law leaves no room for is not sent.
export function typeBody(values: TypeValues, units: Unit[]) {
  const { branch_id, ...rest } = values;
  const ofBranch = new Set(units.filter((one) => one.branch_id === branch_id).map((one) => one.id));
  return {
    ...rest,
    valid_months: values.is_course ? readInteger(values.valid_months) : null,
    usual_weeks: readInteger(values.usual_weeks),
    max_weeks: readInteger(values.max_weeks),
    usual_extent_percent: readInteger(values.usual_extent_percent),
    decided_by: values.decision_law === 'none' ? '' : values.decided_by,
    to_on: orNull(values.to_on),
    unit_ids: values.unit_ids.filter((id) => ofBranch.has(id)),
  };
}
