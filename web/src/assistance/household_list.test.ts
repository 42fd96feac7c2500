import { describe, expect, it } from 'vitest';
import { searchOf, usualPeriod } from './household_list';

const period = { from_month: '2025-11-01', to_month: '2026-10-01' };

describe('The list of households', () => {
  it('begins with the twelve months that are over', () => {
    expect(usualPeriod('2026-11-23')).toEqual(period);
    expect(usualPeriod('2026-01-01')).toEqual({ from_month: '2025-01-01', to_month: '2025-12-01' });
  });

  it('is asked for what stands in the address, and else for the costliest first', () => {
    expect(searchOf('b', period, ' Ek ', {})).toMatchObject({
      name: 'Ek',
      filter: 'all',
      sort_by: 'amount_ore',
      descending: true,
      page: 1,
    });
    const asked = searchOf('b', period, '', { filter: 'throughout', sort_by: 'name', sort_direction: 'asc', page: '3' });
    expect(asked).toMatchObject({ filter: 'throughout', sort_by: 'name', descending: false, page: 3 });
    expect(searchOf('b', period, '', { filter: 'nonsense', sort_by: 'nonsense' })).toMatchObject({
      filter: 'all',
      sort_by: 'amount_ore',
    });
  });

  it('is asked for months of those who left alone', () => {
    expect(searchOf('b', period, '', { filter: 'returned', within: '12' })).toMatchObject({ within_months: 12 });
    expect(searchOf('b', period, '', { filter: 'left', within: 'x', at: '3' })).toMatchObject({ at_months: 3 });
    expect(searchOf('b', period, '', { filter: 'ongoing', within: '12' }).within_months).toBeUndefined();
  });
});
