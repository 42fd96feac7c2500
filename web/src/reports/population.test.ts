import { describe, expect, it } from 'vitest';
import { asQuery, populationOf } from './population';

describe('A population in the address', () => {
  it('is the first branch and this year before anything is chosen, also where a name stands without a value', () => {
    for (const address of [{}, { place: '', from: '', to: '', filters: '' }]) {
      expect(populationOf(address, '2026-11-23', 'branch:b')).toEqual({
        place: 'branch:b',
        from: '2026-01-01',
        to: '2026-11-23',
        basis: 'took_part',
        filters: '',
      });
    }
  });

  it('is asked for by its unit', () => {
    const one = populationOf({ vs_place: 'unit:u', vs_from: '2025-01-01' }, '2026-11-23', 'branch:b', 'vs_');
    expect(asQuery(one)).toMatchObject({ unit_id: 'u', from: '2025-01-01' });
  });
});
