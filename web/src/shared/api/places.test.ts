import { describe, expect, it } from 'vitest';
import { placesOf, startOf } from './places';

describe('Places', () => {
  it('follow every role that is held', () => {
    expect([...placesOf([{ role: 'statistician' }, { role: 'auditor' }])]).toEqual([
      'statistics',
      'record',
    ]);
    expect(placesOf([{ role: 'administrator' }]).has('work')).toBe(false);
    expect(placesOf([{ role: 'administrator' }]).has('catalogue')).toBe(true);
    expect(placesOf([{ role: 'statistician' }]).has('catalogue')).toBe(false);
  });
  it('say where one begins', () => {
    expect(startOf(placesOf([{ role: 'auditor' }]))).toBe('/administration/record');
    expect(startOf(placesOf([{ role: 'administrator' }, { role: 'team_leader' }]))).toBe('/');
    expect(startOf(placesOf([]))).toBeNull();
  });
});
