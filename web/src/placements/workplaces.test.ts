import { describe, expect, it } from 'vitest';
import type { Workplace } from '@/api/types';
import { free, shownWorkplaces, type WorkplaceFilters } from './workplaces';

const workplace = (name: string, more: Partial<Workplace> = {}): Workplace =>
  ({
    name,
    kind: 'employer',
    tasks: [],
    places_now: 2,
    taken_now: 1,
    free_from: '2026-11-23',
    ended: false,
    ...more,
  }) as unknown as Workplace;
const none: WorkplaceFilters = {
  search: '',
  kind: '',
  only_free: false,
  with_ended: false,
  sort_by: 'name',
  descending: false,
};
const names = (all: Workplace[], filters: Partial<WorkplaceFilters>) =>
  shownWorkplaces(all, { ...none, ...filters }).map((one) => one.name);

describe('the list of workplaces', () => {
  const all = [
    workplace('Ängen', { tasks: ['Diska'] }),
    workplace('Butiken', { kind: 'own_work_area', taken_now: 3, free_from: null }),
    workplace('Stängt', { ended: true }),
  ];
  it('hides what has ended, and orders å, ä and ö as Swedish does', () => {
    expect(names(all, {})).toEqual(['Butiken', 'Ängen']);
    expect(names(all, { with_ended: true })).toEqual(['Butiken', 'Stängt', 'Ängen']);
  });
  it('finds by task, kind and free places', () => {
    expect(names(all, { search: 'diska' })).toEqual(['Ängen']);
    expect(names(all, { kind: 'own_work_area' })).toEqual(['Butiken']);
    expect(names(all, { only_free: true })).toEqual(['Ängen']);
  });
  it('puts last what is never free, and never tells less than none free', () => {
    expect(names(all, { sort_by: 'free_from' })).toEqual(['Ängen', 'Butiken']);
    expect(all.map(free)).toEqual([1, 0, 0]);
  });
});
