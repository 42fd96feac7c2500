// The shapes that the distribution of an uncertain number may have.
import type { Amount } from './fields';

// What each shape of a distribution asks for, in the unit of what is uncertain unless said otherwise.
export const parametersOf: Record<string, readonly string[]> = {
  fixed: ['value'],
  uniform: ['low', 'high'],
  triangular: ['low', 'mode', 'high'],
  normal: ['mean', 'sd'],
  beta: ['alpha', 'beta', 'low', 'high'],
  log_normal: ['log_mean', 'log_sd'],
  empirical: ['values'],
};
const ownUnit: Record<string, Amount> = { alpha: 'decimal', beta: 'decimal', log_mean: 'decimal', log_sd: 'decimal' };
export const unitOf = (parameter: string, of: Amount): Amount => ownUnit[parameter] ?? of;

// Which shapes a number may have: one without bounds only where the number has none.
const bounded = ['fixed', 'triangular', 'uniform', 'beta', 'empirical'];
const unbounded: Record<string, string[]> = {
  input: ['normal', 'log_normal'],
  yearly_kr: ['normal', 'log_normal'],
  effect: ['normal'],
  cost_kr_by_year: ['log_normal'],
};
export const shapesOf = (key: string, current: string): string[] => [
  ...new Set([...bounded, ...(unbounded[key] ?? []), current]),
];
