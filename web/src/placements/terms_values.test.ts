import { describe, expect, it } from 'vitest';
import type { Workplace } from '@/api/types';
import { checkExtent, extentBody, type PlanValues, planBody, termsValues, withWorkplace } from './terms_values';

const values: PlanValues = {
  ...termsValues(),
  workplace_id: 'w',
  unit_id: 'u',
  starts_on: '2026-11-30',
  ends_on: '2027-01-29',
  by: 'percent',
  percent: '50',
  hours_per_week: '',
  override_reason: '',
};

describe('the form of a placement', () => {
  it('sends lines as lists, and one of percent and hours', () => {
    const body = planBody({ ...values, tasks: 'diska\n\n  duka ' });
    expect(body.tasks).toEqual(['diska', 'duka']);
    expect([body.percent, body.hours_per_week]).toEqual([50, null]);
    expect(extentBody({ by: 'hours', percent: '50', hours_per_week: '20' })).toEqual({
      percent: null,
      hours_per_week: 20,
    });
  });
  it('knows how much there can be', () => {
    const rule = (by: string, text: string) =>
      checkExtent({ by, percent: text, hours_per_week: text })[0]?.rule;
    expect(rule('percent', '100')).toBeUndefined();
    expect(rule('percent', '101')).toBe('field.percent');
    expect(rule('hours', '61')).toBe('placement.hours');
    expect(rule('hours', '')).toBe('field.required');
  });
  it('takes over what the workplace offers, and nothing that is written already', () => {
    const workplace = {
      id: 'v',
      tasks: ['städa'],
      supervisor: { name: 'Ritva' },
    } as unknown as Workplace;
    expect(withWorkplace(values, workplace).tasks).toBe('städa');
    expect(withWorkplace({ ...values, tasks: 'diska' }, workplace).tasks).toBeUndefined();
    expect(withWorkplace(values, workplace).supervisor?.name).toBe('Ritva');
  });
});
