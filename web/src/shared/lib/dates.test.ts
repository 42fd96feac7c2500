import { describe, expect, it } from 'vitest';
import { addMonths, dateText, instantText, isDate, isoWeek, readDate } from './dates';

describe('Dates', () => {
  it('refuses days that no calendar has', () => {
    expect(isDate('2026-02-29')).toBe(false);
    expect(isDate('2028-02-29')).toBe(true);
  });
  it('reads the forms people type', () => {
    for (const text of [
      '2026-11-23',
      '20261123',
      '261123',
      '2026/11/23',
      '23.11.2026',
      '23/11/2026',
    ]) {
      expect(readDate(text)).toBe('2026-11-23');
    }
    expect(readDate('i morgon')).toBe('i morgon');
    expect(readDate('2026-13-40')).toBe('2026-13-40');
  });
  it('clips months to their end', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });
  it('knows iso weeks at the turn of the year', () => {
    expect(isoWeek('2027-01-01')).toBe(53);
    expect(isoWeek('2026-11-23')).toBe(48);
  });
  it('writes dates as the two languages do', () => {
    expect(dateText('2026-11-23', 'sv')).toBe('23 nov. 2026');
    expect(dateText('2026-05-03', 'sv')).toBe('3 maj 2026');
    expect(dateText('2026-11-23', 'en')).toBe('23 Nov 2026');
    expect(instantText('2026-11-23T08:41:00Z', 'sv')).toBe('23 nov. 2026 kl. 09.41');
  });
});
