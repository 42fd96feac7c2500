import { describe, expect, it } from 'vitest';
import { savingsChoiceOf } from './savings_choice';

describe('the choice of savings in the address', () => {
  it('is the usual one where the address says nothing', () => {
    expect(savingsChoiceOf({})).toEqual({ months_before: '12', months_after: '24', compared_months: '6' });
  });
  it('compares no longer than people are followed', () => {
    expect(savingsChoiceOf({ months_after: '6', compared_months: '24' }).compared_months).toBe('6');
  });
  it('takes no span that is not offered, and no cost that is not whole kronor', () => {
    expect(savingsChoiceOf({ months_before: '7', cost_kr: '1e3' })).toEqual(savingsChoiceOf({}));
    expect(savingsChoiceOf({ cost_kr: '1991000' }).cost_kr).toBe('1991000');
  });
});
