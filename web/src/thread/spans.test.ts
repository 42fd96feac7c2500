import { expect, test } from 'vitest';
import { barsOf } from './spans';

const span = (from: string, to: string | null) =>
  ({ key: from, name: from, from, to, state: to ? 'ended' : 'ongoing' }) as const;

test('nothing has no bars', () => {
  expect(barsOf([], '2026-11-23')).toBeNull();
});

test('bars stand in the order they began, within the whole, and an open one reaches today', () => {
  const bars = barsOf([span('2026-05-01', null), span('2024-02-26', '2024-09-16')], '2026-11-23');
  expect(bars?.bars.map((bar) => bar.from)).toEqual(['2024-02-26', '2026-05-01']);
  expect(bars?.bars[0]?.left).toBe(0);
  for (const bar of bars?.bars ?? []) expect(bar.left + bar.width).toBeLessThanOrEqual(100);
  const open = bars?.bars[1];
  expect((open?.left ?? 0) + (open?.width ?? 0)).toBeCloseTo(bars?.today ?? 0);
  expect(bars?.years.map((one) => one.year)).toEqual(['2025', '2026']);
});

test('what is planned beyond today is shown', () => {
  const bars = barsOf([span('2027-01-01', null)], '2026-11-23');
  expect(bars?.bars[0]?.width).toBeGreaterThan(0);
});
