import { describe, expect, it } from 'vitest';
import type { Measurement, MeasurementPoint, Participation } from '@/api/types';
import { latestMeasurement, missingPoint } from './portfolio';
import { participantName } from './use_participation';

const measured = (point: MeasurementPoint, measured_on: string): Measurement => ({
  id: point,
  version: 1,
  point,
  measured_on,
  sources: [],
  occupations: [],
  registered_at_af: null,
});
const base: Participation = {
  id: '1',
  version: 1,
  unit: { id: 'u', name: 'U' },
  starts_on: '2026-01-01',
  ends_on: null,
  state: 'ongoing',
  exit_reason: null,
  local_exit_reason_id: null,
  exit_text: '',
  registration_consent_on: null,
  education_level: 'unknown',
  owner_staff_id: null,
  owner_name: null,
  anonymous: false,
  measurements: [],
  follow_ups: [],
  main_outcome: null,
};

describe('Portfolio', () => {
  it('names an anonymous participant as such, never by an empty name', () => {
    expect(participantName({ anonymous: true, person: { name: '' } }, 'Anonym')).toBe('Anonym');
    expect(participantName({ anonymous: false, person: { name: 'Åsa Ek' } }, 'Anonym')).toBe('Åsa Ek');
  });
  it('misses the start first, then the end when it has ended', () => {
    expect(missingPoint({ ...base, state: 'planned' })).toBeNull();
    expect(missingPoint(base)).toBe('start');
    const started = { ...base, measurements: [measured('start', '2026-01-01')] };
    expect(missingPoint(started)).toBeNull();
    expect(missingPoint({ ...started, state: 'ended', exit_reason: 'work' })).toBe('end');
  });
  it('asks for nothing where the exit says that nothing was measured', () => {
    expect(missingPoint({ ...base, state: 'ended', exit_reason: 'ended_unmeasured' })).toBeNull();
  });
  it('takes the latest by date, not by order', () => {
    expect(
      latestMeasurement({
        ...base,
        measurements: [measured('end', '2026-05-01'), measured('start', '2026-01-01')],
      })?.point,
    ).toBe('end');
  });
});
