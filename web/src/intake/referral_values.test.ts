import { describe, expect, it } from 'vitest';
import { checkStep, emptyReferral, firstWrongStep, referralBody, stepOf } from './referral_values';

const today = '2026-11-23';
const person = {
  id: 'p1',
  case_number: '',
  name: 'A B',
  birth_year: 1980,
  sex: 'woman' as const,
  protection_level: 'none' as const,
};
const full = {
  ...emptyReferral('referral', 'u1', '2026-12-01'),
  chosen: person,
  receiver_unit_id: 'u2',
  target_group: 'other',
  wish: ' Arbete ',
};

describe('ReferralValues', () => {
  it('stops at the first step that lacks something', () => {
    expect(firstWrongStep(emptyReferral('referral', 'u1', ''), today)?.step).toBe(1);
    expect(firstWrongStep({ ...full, wish: '' }, today)?.errors).toEqual([
      { field: 'wish', rule: 'field.required' },
    ]);
    expect(firstWrongStep(full, today)).toBeNull();
  });
  it('checks a new person by the path of the API', () => {
    expect(checkStep({ ...full, is_new: true }, 1, today)[0]?.field).toBe('person.given_name');
  });
  it('sends either an id or a person, never both', () => {
    expect(referralBody(full, today)).toMatchObject({
      person_id: 'p1',
      person: null,
      wish: 'Arbete',
      wished_start_on: null,
    });
    expect(referralBody({ ...full, is_new: true }, today).person_id).toBeNull();
  });
  it('knows the step of each field the server may refuse', () => {
    expect(['person.given_name', 'person_id', 'wish', 'answer_by_on'].map(stepOf)).toEqual([
      1, 1, 2, 3,
    ]);
  });
});
