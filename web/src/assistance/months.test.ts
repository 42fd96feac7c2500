import { describe, expect, it } from 'vitest';
import { kronorText, monthInText, monthsBetween, readKronor, readMonth, sumsByMonth, yearsOf } from './months';

describe('Months', () => {
  it('are read as people type them', () => {
    expect(readMonth('2026-11')).toBe('2026-11-01');
    expect(readMonth(' 202603 ')).toBe('2026-03-01');
    expect(readMonth('2026/3')).toBe('2026-03-01');
    expect(readMonth('2026-13')).toBe('');
    expect(readMonth('november')).toBe('');
  });

  it('run over the turn of a year', () => {
    expect(monthsBetween('2025-11-01', '2026-02-01')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
    expect(monthsBetween('2026-02-01', '2026-01-01')).toEqual([]);
  });

  it('are summed over kinds, with what is between them', () => {
    const one = (month: string, amount_ore: number) =>
      ({ month, assistance_kind: 'income_support', amount_ore }) as const;
    expect(sumsByMonth([one('2026-03-01', 700), one('2026-01-01', 100), one('2026-01-01', 50)])).toEqual([
      { month: '2026-01-01', amount_ore: 150 },
      { month: '2026-02-01', amount_ore: 0 },
      { month: '2026-03-01', amount_ore: 700 },
    ]);
    expect(sumsByMonth([])).toEqual([]);
  });

  it('stand within a sentence and under their years', () => {
    expect(monthInText('2026-10-01', 'sv')).toBe('oktober 2026');
    expect(monthInText('2026-10-01', 'en')).toBe('October 2026');
    const sums = monthsBetween('2025-12-01', '2026-02-01').map((month) => ({ month, amount_ore: 1 }));
    expect(yearsOf(sums)).toEqual([
      { year: '2025', count: 1 },
      { year: '2026', count: 2 },
    ]);
  });

  it('have amounts in whole kronor', () => {
    expect(readKronor('7 800')).toBe(780_000);
    expect(readKronor('-1')).toBeNull();
    expect(readKronor('7,5')).toBeNull();
    expect(kronorText(780_050, 'en')).toBe('7,800.5\u00a0kr');
  });
});
