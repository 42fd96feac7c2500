// How parts of a plan read.
import type { ActivityProgress, PlanActivity, PlanContent, PlanGoal } from '@/api/types';
import type { Tone } from '@/shared/ui/Pill';

export const stateTone = { draft: 'violet', in_force: 'green', ended: 'grey' } as const;

export const progressTone: Record<ActivityProgress, Tone> = {
  not_started: 'grey',
  in_progress: 'blue',
  done: 'green',
  not_done: 'amber',
};

export const isSettled = (progress: ActivityProgress): boolean =>
  progress === 'done' || progress === 'not_done';

export function activitiesOf(content: PlanContent): PlanActivity[] {
  return content.goals.flatMap((goal) => [
    ...goal.activities,
    ...goal.sub_goals.flatMap((one) => one.activities),
  ]);
}

// Neither the goal nor anything in it has a day of follow-up.
export function isUnwatched(goal: PlanGoal): boolean {
  const all = [...goal.activities, ...goal.sub_goals.flatMap((one) => one.activities)];
  return !goal.follow_up_on && all.every((one) => !one.follow_up_on);
}

export const unwatchedCount = (content: PlanContent): number =>
  content.goals.filter(isUnwatched).length;

// What each goal and activity is called.
export function titlesOf(content: PlanContent): ReadonlyMap<string, string> {
  return new Map([
    ...content.goals.map((goal): [string, string] => [goal.id ?? '', goal.title]),
    ...activitiesOf(content).map((one): [string, string] => [one.id ?? '', one.what]),
  ]);
}
