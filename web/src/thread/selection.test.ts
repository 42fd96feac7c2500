import { expect, test } from 'vitest';
import { isChosen, readSelection, writeSelection } from './selection';

const entry = { happened_on: '2026-05-04', group: 'plan' } as const;

test('the whole thread is the selection of an empty address', () => {
  const whole = readSelection({});
  expect(isChosen(entry, whole)).toBe(true);
  expect(Object.values(writeSelection(whole)).every((one) => one === undefined)).toBe(true);
});

test('days are inside at both ends, groups are left out, and half a date counts for nothing', () => {
  const chosen = (search: Record<string, string>) => isChosen(entry, readSelection(search));
  expect(chosen({ from: '2026-05-04', to: '2026-05-04' })).toBe(true);
  expect(chosen({ from: '2026-05-05' })).toBe(false);
  expect(chosen({ to: '2026-05-03' })).toBe(false);
  expect(chosen({ from: '2026-0' })).toBe(true);
  expect(chosen({ without: 'plan.note' })).toBe(false);
});

test('the address says the same again', () => {
  const search = { from: '2026-01-01', without: 'plan.note', changes: 'no' };
  expect(writeSelection(readSelection(search))).toEqual({ ...search, to: undefined });
});
