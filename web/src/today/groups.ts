// The worklist in the order it burns: overdue, today, this week, later.
import type { IsoDate, Task } from '@/api/types';
import { addDays, weekday } from '@/shared/lib/dates';

export type GroupKey = 'overdue' | 'today' | 'week' | 'later';
export interface TaskGroup {
  key: GroupKey;
  tasks: Task[];
}

export function groupOf(task: Task, today: IsoDate): GroupKey {
  if (task.overdue || task.due_on < today) return 'overdue';
  if (task.due_on === today) return 'today';
  return task.due_on <= addDays(today, 7 - weekday(today)) ? 'week' : 'later';
}

export function grouped(tasks: Task[], today: IsoDate): TaskGroup[] {
  const keys: GroupKey[] = ['overdue', 'today', 'week', 'later'];
  const sorted = [...tasks].sort((a, b) => a.due_on.localeCompare(b.due_on));
  return keys
    .map((key) => ({ key, tasks: sorted.filter((task) => groupOf(task, today) === key) }))
    .filter((group) => group.tasks.length > 0);
}
