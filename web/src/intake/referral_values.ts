// A new referral as typed in three steps, and as the API wants it.
import type { NewReferral, PersonRow } from '@/api/types';
import { kEmptyPerson, checkPerson, personBody, type PersonValues } from '@/people/person_values';
import { dates, orNull, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { codeOf, localOf } from '@/shared/lib/own_codes';

export interface ReferralValues {
  kind: 'referral' | 'order';
  chosen: PersonRow | null;
  is_new: boolean;
  person: PersonValues;
  sender_unit_id: string;
  receiver_unit_id: string;
  target_group: string;
  wish: string;
  background: string;
  wished_start_on: string;
  answer_by_on: string;
  registration_consent_on: string;
}

export function emptyReferral(
  kind: 'referral' | 'order',
  senderUnitId: string,
  answerBy: string,
): ReferralValues {
  return {
    kind,
    chosen: null,
    is_new: false,
    person: kEmptyPerson,
    sender_unit_id: senderUnitId,
    receiver_unit_id: '',
    target_group: '',
    wish: '',
    background: '',
    wished_start_on: '',
    answer_by_on: answerBy,
    registration_consent_on: '',
  };
}

export const kSteps = 3;

// What each step must have; the last one is checked with all of them.
export function checkStep(values: ReferralValues, step: number, today: string): FieldError[] {
  if (step === 1) {
    if (values.is_new) return checkPerson(values.person, today, 'person.');
    return values.chosen ? [] : [{ field: 'person_id', rule: 'referral.person_required' }];
  }
  if (step === 2)
    return [
      ...required(values, 'sender_unit_id', 'receiver_unit_id', 'target_group', 'wish'),
      ...dates(values, 'wished_start_on'),
    ];
  return dates(values, 'answer_by_on', 'registration_consent_on');
}

export function firstWrongStep(
  values: ReferralValues,
  today: string,
): { step: number; errors: FieldError[] } | null {
  for (let step = 1; step <= kSteps; step += 1) {
    const errors = checkStep(values, step, today);
    if (errors.length > 0) return { step, errors };
  }
  return null;
}

export function stepOf(field: string): number {
  if (field.startsWith('person')) return 1;
  return ['answer_by_on', 'registration_consent_on'].includes(field) ? 3 : 2;
}

export function referralBody(values: ReferralValues, today: string): NewReferral {
  return {
    kind: values.kind,
    person_id: values.is_new ? null : (values.chosen?.id ?? null),
    person: values.is_new ? personBody(values.person, today) : null,
    sender_unit_id: values.sender_unit_id,
    receiver_unit_id: values.receiver_unit_id,
    target_group: codeOf(values.target_group),
    local_target_group_id: localOf(values.target_group),
    wish: values.wish.trim(),
    background: values.background.trim(),
    wished_start_on: orNull(values.wished_start_on),
    answer_by_on: orNull(values.answer_by_on),
    registration_consent_on: orNull(values.registration_consent_on),
  };
}
