import type { NewParticipation, PersonRow, Referral, Sex } from '@/api/types';
import { dates, orNull, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { readInteger } from '@/shared/lib/numbers';

export interface StartValues {
  anonymous: boolean;
  chosen: PersonRow | null;
  sex: Sex | '';
  birth_year: string;
  unit_id: string;
  starts_on: string;
  owner_staff_id: string;
  registration_consent_on: string;
  education_level: string;
}

export function startValues(
  person: PersonRow | null,
  referral: Referral | null,
  unitId: string,
  today: string,
  me: string,
): StartValues {
  return {
    anonymous: false,
    chosen: person,
    sex: '',
    birth_year: '',
    unit_id: referral?.receiver_unit.id ?? unitId,
    starts_on: referral?.agreed_start_on ?? today,
    owner_staff_id: me,
    registration_consent_on: referral?.registration_consent_on ?? '',
    education_level: '',
  };
}

// A person is registered for follow-up only with consent; without it the participant is counted
// anonymously.
export function checkStart(values: StartValues): FieldError[] {
  const errors = [
    ...required(values, 'unit_id', 'starts_on', 'education_level'),
    ...dates(values, 'starts_on', 'registration_consent_on'),
  ];
  if (values.anonymous) {
    const year = values.birth_year.trim() ? readInteger(values.birth_year) : 0;
    return [
      ...(values.sex ? [] : [{ field: 'anonymous.sex', rule: 'field.required' }]),
      ...(year === null ? [{ field: 'anonymous.birth_year', rule: 'field.year' }] : []),
      ...errors,
    ];
  }
  const person = values.chosen ? [] : [{ field: 'person_id', rule: 'referral.person_required' }];
  const consent = values.registration_consent_on
    ? []
    : [{ field: 'registration_consent_on', rule: 'participation.consent_required' }];
  return [...person, ...errors, ...consent];
}

export function startBody(values: StartValues, referralId: string | null): NewParticipation {
  return {
    person_id: values.anonymous ? null : (values.chosen?.id ?? null),
    anonymous: values.anonymous
      ? { sex: values.sex || 'unknown', birth_year: readInteger(values.birth_year) }
      : null,
    unit_id: values.unit_id,
    starts_on: values.starts_on,
    owner_staff_id: orNull(values.owner_staff_id),
    registration_consent_on: values.anonymous ? null : orNull(values.registration_consent_on),
    education_level: values.education_level,
    referral_id: values.anonymous ? null : referralId,
  };
}
