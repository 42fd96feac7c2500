import { describe, expect, it } from 'vitest';
import type { InterventionRow, InterventionType } from '@/api/types';
import { grouped, reasonsFor } from './intervention_words';
import { checkNew, chosenType, classesOf, newBody, type NewValues } from './new_values';
import { filtersOf } from './queue_list';

const values: NewValues = {
  skr_category: 'work_training',
  type_id: 't1',
  carrier_unit_id: 'u1',
  unit_id: 'u2',
  when: 'planned',
  planned_starts_on: '2026-12-01',
  planned_ends_on: '2027-03-31',
  starts_on: '2026-11-23',
  extent_percent: '50',
  decided_on: '',
  decided_by: 'Biståndshandläggare',
  expected_outcome: '',
};

describe('A new intervention', () => {
  it('leaves the days to a carrier in another branch', () => {
    const asked = newBody(values, 'p1', false);
    expect([asked.planned_starts_on, asked.planned_ends_on, asked.starts_on]).toEqual([
      null,
      null,
      null,
    ]);
    expect(newBody(values, 'p1', true).planned_starts_on).toBe('2026-12-01');
    expect(newBody({ ...values, when: 'begun' }, 'p1', true).starts_on).toBe('2026-11-23');
  });
  it('names who decides only with a day', () => {
    expect(newBody(values, 'p1', true).decided_by).toBe('');
    expect(newBody({ ...values, decided_on: '2026-11-20' }, 'p1', true).decided_by).toBe(
      'Biståndshandläggare',
    );
  });
  it('asks for a day where one is chosen', () => {
    const errors = checkNew({ ...values, planned_starts_on: '' }, true);
    expect(errors).toEqual([{ field: 'planned_starts_on', rule: 'field.required' }]);
    expect(checkNew({ ...values, planned_starts_on: '' }, false)).toEqual([]);
  });
  it('takes what is usual from the type', () => {
    const type = {
      id: 't1',
      units: [{ id: 'u1', name: 'AME' }],
      usual_extent_percent: 75,
      decided_by: '',
    } as InterventionType;
    expect(chosenType(type)).toMatchObject({ carrier_unit_id: 'u1', extent_percent: '75' });
  });
  it('offers only classes with something to choose', () => {
    const type = (skr_category: string, active: boolean) =>
      ({ skr_category, active, units: [{ id: 'u1', name: 'AME' }] }) as InterventionType;
    expect(
      classesOf([type('other', true), type('matching', false)], ['matching', 'other']),
    ).toEqual(['other']);
  });
});

describe('The list of a unit', () => {
  it('stands in the order of the queue for who waits, by day for the rest', () => {
    expect(filtersOf({}, 'u1')).toMatchObject({ state: 'waiting', sort_by: 'queue' });
    expect(filtersOf({ state: 'planned' }, 'u1').sort_by).toBe('planned_starts_on');
    expect(filtersOf({ state: 'ended', sort_by: 'name' }, 'u1').sort_by).toBe('name');
  });
});

describe('Interventions', () => {
  it('are grouped by what goes on, waits and was', () => {
    const row = (state: string, ending: string | null = null) =>
      ({ state, ending }) as InterventionRow;
    const groups = grouped([row('queued'), row('ongoing'), row('ended', 'completed'), row('planned')]);
    expect([groups.current.length, groups.waiting.length, groups.earlier.length]).toEqual([2, 1, 1]);
  });
  it('are changed for reasons that end with another one', () => {
    for (const kind of ['extend', 'complete', 'not_relevant', 'decline', 'cancel'] as const)
      expect(reasonsFor(kind).at(-1)).toBe('other');
  });
});
