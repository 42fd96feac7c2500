import { describe, expect, it } from 'vitest';
import type { ReleaseColumnRule, SavedPopulation } from '@/api/types';
import { choiceText, readChoice, usualChoice } from './release_choice';
import { addressOfSaved, bodyOf, formOf, pageOfSaved, populationOfSaved } from './saved_population';

const rules: ReleaseColumnRule[] = [
  { column: 'dates', identifies: true, resolutions: ['full', 'month', 'year', 'period'] },
  { column: 'unit', identifies: true, resolutions: ['full', 'none'] },
  { column: 'main_outcome', identifies: false, resolutions: ['full', 'none'] },
];

describe('A choice of columns', () => {
  it('is coarse to begin with, and leaves out what is not needed', () => {
    expect(usualChoice(rules)).toEqual({ dates: 'period', unit: 'none', main_outcome: 'full' });
  });

  it('is written without what stays, and read back', () => {
    const text = choiceText(usualChoice(rules));
    expect(text).toBe('dates:period,main_outcome:full');
    expect(readChoice(text)).toEqual([
      ['dates', 'period'],
      ['main_outcome', 'full'],
    ]);
  });
});

describe('A saved population', () => {
  const saved: SavedPopulation = {
    id: 'a',
    version: 2,
    name: 'Kvinnor',
    is_shared: true,
    unit_id: '',
    branch_id: 'b',
    basis: 'ended',
    filters: 'sex:woman',
    period: 'last_year',
    from_on: null,
    to_on: null,
    place: 'Arbetsmarknad',
    owner_name: 'Karin',
    is_own: true,
    from: '2025-01-01',
    to: '2025-12-31',
    table: null,
    schedule: null,
    next_on: null,
    fault: '',
  };

  it('is a plain address with the days of today', () => {
    expect(addressOfSaved(saved)).toEqual({
      place: 'branch:b',
      from: '2025-01-01',
      to: '2025-12-31',
      basis: 'ended',
      filters: 'sex:woman',
    });
  });

  it('that is a table or is made at a set time says so in its address and its body', () => {
    const table = { lines: 'sex', columns: 'unit', measure: 'days', shares: 'none' } as const;
    const schedule = { cadence: 'yearly', day: 28, format: 'csv', kept_months: 36, report_id: 'r1' } as const;
    const one = { ...saved, table, schedule };
    expect(pageOfSaved(one)).toBe('/reports/table');
    expect(addressOfSaved(one)).toMatchObject({ basis: 'ended', lines: 'sex', measure: 'days' });
    expect(bodyOf(formOf(populationOfSaved(one), one))).toMatchObject({ table, schedule });
    expect(bodyOf({ ...formOf(populationOfSaved(one), one), is_scheduled: false }).schedule).toBeNull();
    expect(formOf(populationOfSaved(one), null, null, { id: 'r2', title: 'Till nämnden' })).toMatchObject({
      name: 'Till nämnden',
      is_scheduled: true,
      schedule: { report_id: 'r2' },
    });
  });

  it('goes through its form unchanged, with days only where they are its own', () => {
    const form = formOf(populationOfSaved(saved), saved);
    expect(bodyOf(form)).toEqual({
      name: 'Kvinnor',
      is_shared: true,
      unit_id: '',
      branch_id: 'b',
      basis: 'ended',
      filters: 'sex:woman',
      period: 'last_year',
      from_on: null,
      to_on: null,
      table: null,
      schedule: null,
    });
    expect(bodyOf({ ...form, period: 'fixed' })).toMatchObject({ from_on: '2025-01-01', to_on: '2025-12-31' });
  });
});
