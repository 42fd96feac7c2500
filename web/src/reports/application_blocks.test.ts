import { describe, expect, it } from 'vitest';
import type { Calculation } from '@/api/types';
import { applicationBlocks, followUpBlocks } from './application_blocks';

const shared = [
  { id: 'b', kind: 'project', version: 3 },
  { id: 'a', kind: 'budget', version: 2 },
] as Calculation[];

describe('An application', () => {
  it('has each shared calculation under its heading, in the version of now', () => {
    const blocks = applicationBlocks(shared, { hasGoals: true, hasSavings: true }, (key) => key);
    const at = (text: string) => blocks.findIndex((one) => one.text === text);
    expect(blocks[at('final.application.budget') + 2]?.calculation).toEqual({ id: 'a', version: 2 });
    expect(blocks[at('final.application.sensitivity') + 2]?.calculation).toEqual({ id: 'b', version: 3 });
    expect(blocks.filter((one) => one.kind === 'goals')).toHaveLength(1);
    expect(blocks).toHaveLength(14);
  });

  it('leaves goals out where there are none, and begins without calculations too', () => {
    const blocks = applicationBlocks([], { hasGoals: false, hasSavings: true }, (key) => key);
    expect(blocks.some((one) => one.kind === 'goals' || one.kind === 'calculation')).toBe(false);
  });
});

describe('A follow-up of an application', () => {
  it('has the budget, the goals and what assistance really became', () => {
    const kinds = followUpBlocks(shared, { hasGoals: true, hasSavings: true }, (key) => key).map((one) => one.kind);
    expect(kinds.filter((kind) => kind === 'calculation')).toHaveLength(1);
    expect(kinds).toContain('goals');
    expect(kinds).toContain('savings');
    const without = followUpBlocks(shared, { hasGoals: true, hasSavings: false }, (key) => key);
    expect(without.some((one) => one.kind === 'savings')).toBe(false);
  });
});
