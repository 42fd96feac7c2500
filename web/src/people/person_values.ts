// A new person as typed, and as the API wants it.
import type { NewPerson, ProtectionLevel, Sex } from '@/api/types';
import { orNull } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { checkIdentityNumber } from '@/shared/lib/identity_numbers';
import { readInteger } from '@/shared/lib/numbers';

export interface PersonValues {
  given_name: string;
  family_name: string;
  identity_number: string;
  birth_year: string;
  sex: Sex | '';
  phone: string;
  email: string;
  preferred_language: string;
  interpreter_needed: boolean;
  protection_level: ProtectionLevel;
}

export const kEmptyPerson: PersonValues = {
  given_name: '',
  family_name: '',
  identity_number: '',
  birth_year: '',
  sex: '',
  phone: '',
  email: '',
  preferred_language: '',
  interpreter_needed: false,
  protection_level: 'none',
};

const kFirstYear = 1900;

export function checkPerson(values: PersonValues, today: string, prefix = ''): FieldError[] {
  const errors: FieldError[] = [];
  if (!values.given_name.trim())
    errors.push({ field: `${prefix}given_name`, rule: 'field.required' });
  if (!values.family_name.trim())
    errors.push({ field: `${prefix}family_name`, rule: 'field.required' });
  if (values.identity_number.trim()) {
    const { problem } = checkIdentityNumber(values.identity_number, today);
    if (problem) errors.push({ field: `${prefix}identity_number`, rule: problem });
  } else if (values.birth_year.trim()) {
    const year = readInteger(values.birth_year);
    const possible = year !== null && year >= kFirstYear && year <= Number(today.slice(0, 4));
    if (!possible) errors.push({ field: `${prefix}birth_year`, rule: 'field.year' });
  }
  if (!values.sex) errors.push({ field: `${prefix}sex`, rule: 'field.required' });
  return errors;
}

export function personBody(values: PersonValues, today: string): Omit<NewPerson, 'unit_id'> {
  const typed = values.identity_number.trim();
  const number = typed ? checkIdentityNumber(typed, today).digits || typed : null;
  return {
    given_name: values.given_name.trim(),
    family_name: values.family_name.trim(),
    identity_number: number,
    birth_year: number ? null : readInteger(values.birth_year),
    sex: values.sex || 'unknown',
    phone: orNull(values.phone) ?? '',
    email: orNull(values.email) ?? '',
    preferred_language: orNull(values.preferred_language) ?? '',
    interpreter_needed: values.interpreter_needed,
    protection_level: values.protection_level,
  };
}
