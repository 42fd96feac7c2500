// What is agreed on a placement, as one types it: lists are lines of text.
import type { Placement, Workplace } from '@/api/types';
import { dates, orNull, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { linesOf, type Reach, reachOf } from './workplace_values';

export interface TermsValues {
  placement_kind: string;
  purpose: string;
  tasks: string;
  adaptations: string;
  supervisor: Reach;
  working_times: string;
  insurance: string;
  insurance_text: string;
  environment_text: string;
  confidentiality_on: string;
}
export interface ExtentValues {
  by: string;
  percent: string;
  hours_per_week: string;
}
export interface PlanValues extends TermsValues, ExtentValues {
  workplace_id: string;
  unit_id: string;
  starts_on: string;
  ends_on: string;
  override_reason: string;
}

export function termsValues(placement?: Placement): TermsValues {
  return {
    placement_kind: placement?.placement_kind ?? 'work_training',
    purpose: placement?.purpose ?? '',
    tasks: placement?.tasks.join('\n') ?? '',
    adaptations: placement?.adaptations.join('\n') ?? '',
    supervisor: reachOf(placement?.supervisor),
    working_times: placement?.working_times ?? '',
    insurance: placement?.insurance ?? 'not_settled',
    insurance_text: placement?.insurance_text ?? '',
    environment_text: placement?.environment_text ?? '',
    confidentiality_on: placement?.confidentiality_on ?? '',
  };
}

export function termsBody(values: TermsValues) {
  return {
    placement_kind: values.placement_kind,
    purpose: values.purpose,
    tasks: linesOf(values.tasks),
    adaptations: linesOf(values.adaptations),
    supervisor: values.supervisor,
    working_times: values.working_times,
    insurance: values.insurance,
    insurance_text: values.insurance_text,
    environment_text: values.environment_text,
    confidentiality_on: orNull(values.confidentiality_on),
  };
}

export function extentBody(values: ExtentValues) {
  return {
    percent: values.by === 'percent' ? Number(values.percent) : null,
    hours_per_week: values.by === 'hours' ? Number(values.hours_per_week) : null,
  };
}

export function checkExtent(values: ExtentValues): FieldError[] {
  const isPercent = values.by === 'percent';
  const field = isPercent ? 'percent' : 'hours_per_week';
  const text = values[field].trim();
  if (text === '') return [{ field, rule: 'field.required' }];
  const most = isPercent ? 100 : 60;
  const fits = /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
  return fits ? [] : [{ field, rule: isPercent ? 'field.percent' : 'placement.hours' }];
}

export function checkTerms(values: TermsValues): FieldError[] {
  return [
    ...(values.insurance === 'other' ? required(values, 'insurance_text') : []),
    ...(values.confidentiality_on ? dates(values, 'confidentiality_on') : []),
  ];
}

export function checkPlan(values: PlanValues): FieldError[] {
  return [
    ...required(values, 'workplace_id', 'unit_id', 'starts_on', 'ends_on'),
    ...dates(values, 'starts_on', 'ends_on'),
    ...checkExtent(values),
    ...checkTerms(values),
  ];
}

export function planBody({ workplace_id, unit_id, starts_on, ends_on, ...values }: PlanValues) {
  return {
    ...termsBody(values),
    ...extentBody(values),
    workplace_id,
    unit_id,
    starts_on,
    ends_on,
    override_reason: values.override_reason,
  };
}

// What the chosen workplace offers fills what is still empty.
export function withWorkplace(values: PlanValues, workplace: Workplace): Partial<PlanValues> {
  return {
    workplace_id: workplace.id,
    ...(values.tasks.trim() === '' && { tasks: workplace.tasks.join('\n') }),
    ...(values.supervisor.name === '' && { supervisor: reachOf(workplace.supervisor) }),
  };
}
