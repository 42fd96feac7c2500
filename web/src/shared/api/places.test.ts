import type { Role } from '@/api/types';
import { describe, expect, it } from 'vitest';
import { placesOf, startOf } from './places';

const held = (role: Role['role'], secrecy_provision = 'OSL 28:11') => ({ role, secrecy_provision });

describe('Places', () => {
  it('follow every role that is held', () => {
    expect([...placesOf([held('statistician'), held('auditor')])]).toEqual([
      'statistics',
      'record',
      'releases',
    ]);
    expect(placesOf([held('team_leader')])).toContain('releases');
    expect(placesOf([held('case_worker')])).not.toContain('releases');
    expect(placesOf([held('team_leader')])).toContain('workload');
    expect(placesOf([held('case_worker')])).not.toContain('workload');
    expect(placesOf([held('administrator')]).has('work')).toBe(false);
    expect(placesOf([held('administrator')]).has('catalogue')).toBe(true);
    expect(placesOf([held('statistician')]).has('catalogue')).toBe(false);
  });
  it('say where one begins', () => {
    expect(startOf(placesOf([held('auditor')]))).toBe('/administration/record');
    expect(startOf(placesOf([held('administrator'), held('team_leader')]))).toBe('/');
    expect(startOf(placesOf([]))).toBeNull();
  });

  it('has assistance for those who work in the social services alone', () => {
    expect(placesOf([held('case_worker', 'OSL 26:1')])).toContain('assistance');
    expect(placesOf([held('case_worker')])).not.toContain('assistance');
    expect(placesOf([held('administrator', 'OSL 26:1')])).not.toContain('assistance');
  });
});
