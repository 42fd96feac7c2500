import { describe, expect, it } from 'vitest';
import { checkPerson, kEmptyPerson, personBody } from './person_values';

const today = '2026-11-23';
const amina = { ...kEmptyPerson, given_name: ' Amina ', family_name: 'Ali', sex: 'woman' as const };

describe('PersonValues', () => {
  it('names each missing field by its path', () => {
    expect(checkPerson(kEmptyPerson, today, 'person.').map((error) => error.field)).toEqual([
      'person.given_name',
      'person.family_name',
      'person.sex',
    ]);
  });
  it('needs no number, but the year must be possible', () => {
    expect(checkPerson({ ...amina, birth_year: '1984' }, today)).toEqual([]);
    expect(checkPerson({ ...amina, birth_year: '2030' }, today)).toEqual([
      { field: 'birth_year', rule: 'field.year' },
    ]);
  });
  it('sends the year only when there is no number', () => {
    expect(personBody({ ...amina, birth_year: '1984' }, today)).toMatchObject({
      given_name: 'Amina',
      identity_number: null,
      birth_year: 1984,
    });
  });
});
