import { expect, it } from 'vitest';
import type { FigureLine } from '@/api/types';
import { sortedLines } from './sorted_lines';

const line = (label: string, value: number | null, is_total = false): FigureLine => ({
  key: label,
  label,
  values: [value, 1],
  is_total,
  note: '',
});
const lines = [line('Ö', 3), line('A', null), line('B', 21), line('Totalt', 24, true)];
const told = (sort?: Parameters<typeof sortedLines>[1]) => sortedLines(lines, sort).map((one) => one.label);

it('keeps the order of the figures where nobody has asked for another', () => {
  expect(told()).toEqual(['Ö', 'A', 'B', 'Totalt']);
});

it('sorts by number, those without one after them, and the total last', () => {
  expect(told({ by: '0', direction: 'desc' })).toEqual(['B', 'Ö', 'A', 'Totalt']);
  expect(told({ by: '0', direction: 'asc' })).toEqual(['Ö', 'B', 'A', 'Totalt']);
});

it('sorts labels as Swedish does', () => {
  expect(told({ by: 'label', direction: 'asc' })).toEqual(['A', 'B', 'Ö', 'Totalt']);
});
