import { describe, expect, it } from 'vitest';
import type { InterventionType } from '@/api/types';
import { found } from './catalogue_list';

const type = (name: string, rest: Partial<InterventionType> = {}) =>
  ({
    name,
    purpose: '',
    method: '',
    branch_name: 'Arbetsmarknad',
    skr_category: 'education',
    active: true,
    units: [{ id: 'u1', name: 'Torget' }],
    ...rest,
  }) as InterventionType;
const types = [
  type('Motorsåg', { purpose: 'Arbeta i skog' }),
  type('Körkort B', { method: 'Teori i grupp' }),
  type('Datorstugan', { active: false }),
  type('Kamratstöd', { skr_category: 'other' }),
];
const names = (filters: { skr_category?: string; state?: string; words?: string }) =>
  found(types, { skr_category: '', state: 'active', words: '', ...filters }).map(
    (one) => one.name,
  );

describe('The catalogue', () => {
  it('shows what is offered unless something else is asked for', () => {
    expect(names({})).toEqual(['Motorsåg', 'Körkort B', 'Kamratstöd']);
    expect(names({ state: 'wound_up' })).toEqual(['Datorstugan']);
    expect(names({ state: 'all' })).toHaveLength(4);
    expect(names({ skr_category: 'other' })).toEqual(['Kamratstöd']);
  });
  it('is searched by every word, wherever it stands', () => {
    expect(names({ words: 'SKOG torget' })).toEqual(['Motorsåg']);
    expect(names({ words: 'teori skog' })).toEqual([]);
  });
});
