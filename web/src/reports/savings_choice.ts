// How long before and after the start assistance is looked at, and what it cost, as they stand in the address.
import { oneOf } from '@/shared/lib/one_of';

export const spans = [
  { name: 'months_before', months: [3, 6, 12, 24], usual: 12 },
  { name: 'months_after', months: [6, 12, 24, 36, 60], usual: 24 },
  { name: 'compared_months', months: [3, 6, 12, 24], usual: 6 },
] as const;

export type SavingsSpans = Record<(typeof spans)[number]['name'], string>;
export interface SavingsChoice extends SavingsSpans {
  cost_kr?: string;
}

// Of a block that begins.
export const usualSavings = {
  ...(Object.fromEntries(spans.map(({ name, usual }) => [name, usual])) as Record<keyof SavingsSpans, number>),
  cost_kr: null,
};

type Address = Partial<Record<string, string>>;

export function savingsChoiceOf(address: Address): SavingsChoice {
  const [before, after, compared] = spans.map(({ name, months, usual }) =>
    oneOf(months.map(String), address[name], String(usual)),
  ) as [string, string, string];
  return {
    months_before: before,
    months_after: after,
    // No longer than people are followed.
    compared_months: Number(compared) <= Number(after) ? compared : after,
    ...(/^\d{1,11}$/.test(address.cost_kr ?? '') && { cost_kr: address.cost_kr as string }),
  };
}
