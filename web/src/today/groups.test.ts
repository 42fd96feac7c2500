import { describe, expect, it } from 'vitest';
import type { Task } from '@/api/types';
import { grouped, groupOf } from './groups';

const task = (due_on: string, overdue = false): Task => ({
  id: due_on,
  version: 1,
  rule: 'referral.answer',
  subject_type: 'referral',
  subject_id: '1',
  person: null,
  unit_name: '',
  staff_id: null,
  staff_name: null,
  due_on,
  show_from_on: due_on,
  overdue,
  postponed_count: 0,
});

describe('TaskGroups', () => {
  it('ends the week on sunday', () => {
    expect(groupOf(task('2026-11-29'), '2026-11-23')).toBe('week');
    expect(groupOf(task('2026-11-30'), '2026-11-23')).toBe('later');
    expect(groupOf(task('2026-11-30'), '2026-11-29')).toBe('later');
  });
  it('puts the oldest first and leaves empty groups out', () => {
    const groups = grouped(
      [task('2026-11-23'), task('2026-11-02'), task('2026-11-01')],
      '2026-11-23',
    );
    expect(groups.map((group) => [group.key, group.tasks.length])).toEqual([
      ['overdue', 2],
      ['today', 1],
    ]);
    expect(groups[0]?.tasks[0]?.due_on).toBe('2026-11-01');
  });
});
