// The form of a workplace: texts as one types them.
import type { Workplace } from '@/api/types';
import { orNull } from '@/shared/forms/checks';
import { isDate } from '@/shared/lib/dates';
import type { FieldError } from '@/shared/forms/use_form';

export interface Reach {
  name: string;
  phone: string;
  email: string;
}
export interface CapacityLine {
  valid_from: string;
  valid_to: string;
  places: string;
}
export interface WorkplaceValues {
  branch_id: string;
  kind: string;
  name: string;
  organisation_name: string;
  organisation_number: string;
  school_or_care: boolean;
  address: string;
  contact: Reach;
  supervisor: Reach;
  union_contact: string;
  tasks: string;
  capacity: CapacityLine[];
  ended: boolean;
}

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const reachOf = (reach?: Partial<Reach>): Reach => ({
  name: reach?.name ?? '',
  phone: reach?.phone ?? '',
  email: reach?.email ?? '',
});

export function workplaceValues(
  workplace: Workplace | null,
  branchId: string,
  today: string,
): WorkplaceValues {
  return {
    branch_id: branchId,
    kind: workplace?.kind ?? 'employer',
    name: workplace?.name ?? '',
    organisation_name: workplace?.organisation_name ?? '',
    organisation_number: workplace?.organisation_number ?? '',
    school_or_care: workplace?.school_or_care ?? false,
    address: workplace?.address ?? '',
    contact: reachOf(workplace?.contact),
    supervisor: reachOf(workplace?.supervisor),
    union_contact: workplace?.union_contact ?? '',
    tasks: workplace?.tasks.join('\n') ?? '',
    capacity: workplace?.capacity.map((row) => ({
      valid_from: row.valid_from,
      valid_to: row.valid_to ?? '',
      places: String(row.places),
    })) ?? [{ valid_from: today, valid_to: '', places: '1' }],
    ended: workplace?.ended ?? false,
  };
}

export function workplaceBody({ branch_id: _, ...values }: WorkplaceValues) {
  const isEmployer = values.kind === 'employer';
  return {
    ...values,
    organisation_name: isEmployer ? values.organisation_name : '',
    organisation_number: isEmployer ? values.organisation_number : '',
    tasks: linesOf(values.tasks),
    capacity: values.capacity.map((row) => ({
      valid_from: row.valid_from,
      valid_to: orNull(row.valid_to),
      places: Number(row.places),
    })),
  };
}

export function checkWorkplace(values: WorkplaceValues): FieldError[] {
  const missing = (field: string, text: string) =>
    text.trim() ? [] : [{ field, rule: 'field.required' }];
  return [
    ...missing('name', values.name),
    ...(values.kind === 'employer' ? missing('organisation_name', values.organisation_name) : []),
    ...values.capacity.flatMap((row, index) => {
      const at = `capacity[${index}]`;
      return [
        ...(isDate(row.valid_from) ? [] : [{ field: `${at}.valid_from`, rule: 'field.date' }]),
        ...(row.valid_to === '' || isDate(row.valid_to)
          ? []
          : [{ field: `${at}.valid_to`, rule: 'field.date' }]),
        ...(/^\d{1,3}$/.test(row.places.trim())
          ? []
          : [{ field: `${at}.places`, rule: 'field.required' }]),
      ];
    }),
  ];
}
