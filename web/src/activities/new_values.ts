// The form of a new intervention: from the class to the type to the unit that carries it out.
import type { InterventionType, NewIntervention } from '@/api/types';
import { dates, orNull, percent, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { readInteger } from '@/shared/lib/numbers';

export interface NewValues {
  skr_category: string;
  type_id: string;
  carrier_unit_id: string;
  unit_id: string;
  when: 'queue' | 'planned' | 'begun';
  planned_starts_on: string;
  planned_ends_on: string;
  starts_on: string;
  extent_percent: string;
  decided_on: string;
  decided_by: string;
  expected_outcome: string;
}

// Those that can be chosen today.
export function offered(types: InterventionType[]): InterventionType[] {
  return types.filter((one) => one.active && one.units.length > 0);
}

// In the order of the class list, only those with something to choose.
export function classesOf(types: InterventionType[], order: string[]): string[] {
  return order.filter((code) => offered(types).some((one) => one.skr_category === code));
}

// A type that is chosen brings what is usual for it.
export function chosenType(type: InterventionType | undefined): Partial<NewValues> {
  return {
    type_id: type?.id ?? '',
    carrier_unit_id: type?.units.length === 1 ? (type.units[0]?.id ?? '') : '',
    extent_percent: type?.usual_extent_percent ? String(type.usual_extent_percent) : '',
    decided_by: type?.decided_by ?? '',
  };
}

export function checkNew(values: NewValues, own: boolean): FieldError[] {
  return [
    ...required(values, 'skr_category', 'type_id', 'carrier_unit_id', 'unit_id'),
    ...(own && values.when === 'planned' ? required(values, 'planned_starts_on') : []),
    ...(own && values.when === 'begun' ? required(values, 'starts_on') : []),
    ...dates(values, 'planned_starts_on', 'planned_ends_on', 'starts_on', 'decided_on'),
    ...percent(values.extent_percent, 'extent_percent'),
  ];
}

export function newBody(values: NewValues, personId: string, own: boolean): NewIntervention {
  const needsDecision = values.decided_on.trim() !== '';
  const has = (when: NewValues['when']) => own && values.when === when;
  return {
    person_id: personId,
    type_id: values.type_id,
    carrier_unit_id: values.carrier_unit_id,
    unit_id: values.unit_id,
    planned_starts_on: has('planned') ? orNull(values.planned_starts_on) : null,
    planned_ends_on: own && values.when !== 'queue' ? orNull(values.planned_ends_on) : null,
    starts_on: has('begun') ? orNull(values.starts_on) : null,
    extent_percent: readInteger(values.extent_percent),
    decided_on: needsDecision ? values.decided_on : null,
    decided_by: needsDecision ? values.decided_by : '',
    expected_outcome: values.expected_outcome,
  };
}
