import { describe, expect, it } from 'vitest';
import type { StaffingRow } from '@/api/types';
import { fullTime, standing } from './staffing';

const row = (unit_id: string, valid_from: string, percent: number): StaffingRow => ({
  id: unit_id + valid_from,
  version: 1,
  unit_id,
  valid_from,
  percent,
  cases_least: null,
  cases_most: null,
});
const rows = [
  row('ame', '2027-01-01', 100),
  row('torget', '2026-09-01', 0),
  row('ame', '2026-06-01', 50),
  row('torget', '2026-01-01', 50),
];

describe('the shares of full time that stand', () => {
  it('are the latest of each unit, and none of who works there no more', () => {
    expect(standing(rows, '2026-11-23')).toEqual([rows[2]]);
    expect(standing(rows, '2026-06-01')).toEqual([rows[2], rows[3]]);
    expect(standing(rows, '2025-12-31')).toEqual([]);
  });
  it('make workers of full time', () => {
    expect(fullTime([rows, [row('ame', '2026-01-01', 75)]], '2026-11-23')).toBe(1.25);
    expect(fullTime([], '2026-11-23')).toBe(0);
  });
});
