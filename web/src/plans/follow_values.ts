// A follow-up as its form holds it: a line for each goal and each activity, by id.
import type { ActivityProgress, Plan, PlanContent } from '@/api/types';
import { dates, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { activitiesOf } from './plan_words';

export interface RemarkValues {
  item_id: string;
  remark: string;
  progress: ActivityProgress | null; // of an activity
}
export interface FollowValues {
  followed_up_on: string;
  remarks: RemarkValues[];
  summary: string;
  own_words: string;
  next_follow_up_on: string;
}

function progressIn(plan: Plan, activityId: string): ActivityProgress {
  return plan.progress.find((one) => one.activity_id === activityId)?.progress ?? 'not_started';
}

export function followValues(plan: Plan, agreed: PlanContent, today: string): FollowValues {
  const remarks = agreed.goals.flatMap((goal): RemarkValues[] => [
    { item_id: goal.id ?? '', remark: '', progress: null },
    ...activitiesOf({ ...agreed, goals: [goal] }).map((one) => ({
      item_id: one.id ?? '',
      remark: '',
      progress: progressIn(plan, one.id ?? ''),
    })),
  ]);
  return { followed_up_on: today, remarks, summary: '', own_words: '', next_follow_up_on: '' };
}

const isNews = (plan: Plan, one: RemarkValues) =>
  one.remark.trim() !== '' ||
  (one.progress !== null && one.progress !== progressIn(plan, one.item_id));

// Only what has happened: a change of progress, or words.
export function followBody(plan: Plan, values: FollowValues): FollowValues {
  return {
    ...values,
    remarks: values.remarks
      .filter((one) => isNews(plan, one))
      .map((one) => ({ ...one, remark: one.remark.trim() })),
  };
}

export function checkFollow(plan: Plan, values: FollowValues): FieldError[] {
  const unexplained = values.remarks.flatMap((one, index): FieldError[] =>
    one.progress === 'not_done' && isNews(plan, one) && !one.remark.trim()
      ? [{ field: `remarks[${index}].remark`, rule: 'plan.progress_reason_required' }]
      : [],
  );
  const order =
    values.next_follow_up_on && values.next_follow_up_on <= values.followed_up_on
      ? [{ field: 'next_follow_up_on', rule: 'plan.next_follow_up_not_after' }]
      : [];
  return [
    ...required(values, 'followed_up_on'),
    ...unexplained,
    ...required(values, 'summary', 'next_follow_up_on'),
    ...dates(values, 'followed_up_on', 'next_follow_up_on'),
    ...order,
  ];
}
