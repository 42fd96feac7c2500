import { describe, expect, it } from 'vitest';
import { applied, completed, mappingProblem } from './mapping';

const columns = ['Namn', ' START ', 'Annat'].map((heading, index) => ({
  index,
  heading,
  sample: [],
}));

describe('Mapping', () => {
  it('ignores what nothing was suggested for', () => {
    expect(completed(columns, { 0: 'full_name' })).toEqual({
      0: 'full_name',
      1: 'ignore',
      2: 'ignore',
    });
  });
  it('finds saved columns by heading, whatever their case and spaces', () => {
    expect(
      applied(columns, { name: 'x', columns: { start: 'starts_on', Namn: 'full_name' } }),
    ).toEqual({ 0: 'full_name', 1: 'starts_on', 2: 'ignore' });
  });
  it('names what is wrong', () => {
    expect(mappingProblem({ 0: 'full_name', 1: 'starts_on' })).toBeNull();
    expect(mappingProblem({ 0: 'full_name', 1: 'full_name' })).toEqual({
      rule: 'mapping.target_twice',
      target: 'full_name',
    });
    expect(mappingProblem({ 0: 'phone', 1: 'starts_on' })?.rule).toBe('mapping.no_name_or_number');
    expect(mappingProblem({ 0: 'full_name', 1: 'ignore' })?.rule).toBe('mapping.no_start');
  });
});
