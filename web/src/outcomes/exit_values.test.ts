import { expect, test } from 'vitest';
import { outcomesFor, withReason } from './exit_values';

const all = ['unsubsidised_work', 'subsidised_work', 'studies', 'unchanged', 'deceased'];
const values = {
  ends_on: '2026-11-23',
  exit_reason: '',
  main_outcome: 'unchanged',
  exit_text: '',
  override_reason: '',
};

test('a reason that says what came of it leaves only that open', () => {
  expect(outcomesFor('studies', all)).toEqual(['studies']);
  expect(outcomesFor('work', all)).toEqual(['unsubsidised_work', 'subsidised_work']);
  expect(outcomesFor('registered_in_error', all)).toEqual([]);
  expect(outcomesFor('moved', all)).not.toContain('deceased');
});

test('a reason keeps the chosen outcome where it fits, and chooses where there is one', () => {
  expect(withReason(values, 'moved', all).main_outcome).toBe('unchanged');
  expect(withReason(values, 'work', all).main_outcome).toBe('');
  expect(withReason(values, 'studies', all).main_outcome).toBe('studies');
});
