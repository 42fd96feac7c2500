import { describe, expect, it } from 'vitest';
import { weightChoices } from './case_weight';

describe('The weight of a case', () => {
  it('is one of those offered, or what it is already', () => {
    expect(weightChoices(10)).toEqual([5, 10, 15, 20, 30]);
    expect(weightChoices(12)).toEqual([5, 10, 12, 15, 20, 30]);
  });
});
