// A draft as its form holds it: texts for dates and numbers, and null ids for what is new.
import type { Plan, PlanActivity, PlanContent, PlanGoal, PlanSubGoal } from '@/api/types';
import { dates, orNull } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';
import { isDate } from '@/shared/lib/dates';
import { readInteger } from '@/shared/lib/numbers';

export interface ActivityValues {
  id: string | null;
  what: string;
  doer: PlanActivity['doer'];
  doer_staff_id: string;
  doer_name: string;
  by_on: string;
  follow_up_on: string;
  weekly_hours: string;
}
export interface SubGoalValues {
  id: string | null;
  title: string;
  activities: ActivityValues[];
}
export interface GoalValues {
  id: string | null;
  title: string;
  why: string;
  follow_up_on: string;
  activities: ActivityValues[];
  sub_goals: SubGoalValues[];
}
export interface PlanValues {
  goals: GoalValues[];
  own_words: string;
  made_together: string;
  follow_up_on: string;
}

export const kEmptyActivity: ActivityValues = {
  id: null,
  what: '',
  doer: 'person',
  doer_staff_id: '',
  doer_name: '',
  by_on: '',
  follow_up_on: '',
  weekly_hours: '',
};
export const kEmptySubGoal: SubGoalValues = { id: null, title: '', activities: [] };
export const kEmptyGoal: GoalValues = {
  id: null,
  title: '',
  why: '',
  follow_up_on: '',
  activities: [kEmptyActivity],
  sub_goals: [],
};
export const kEmptyContent: PlanContent = {
  own_words: '',
  made_together: '',
  follow_up_on: null,
  goals: [],
};

const activityValues = (x: PlanActivity): ActivityValues => ({
  id: x.id,
  what: x.what,
  doer: x.doer,
  doer_staff_id: x.doer_staff_id ?? '',
  doer_name: x.doer_name,
  by_on: x.by_on ?? '',
  follow_up_on: x.follow_up_on ?? '',
  weekly_hours: String(x.weekly_hours ?? ''),
});

export function planValues(content: PlanContent): PlanValues {
  const goals = content.goals.map((goal) => ({
    id: goal.id,
    title: goal.title,
    why: goal.why,
    follow_up_on: goal.follow_up_on ?? '',
    activities: goal.activities.map(activityValues),
    sub_goals: goal.sub_goals.map((one) => ({
      id: one.id,
      title: one.title,
      activities: one.activities.map(activityValues),
    })),
  }));
  return {
    goals: goals.length > 0 ? goals : [kEmptyGoal],
    own_words: content.own_words,
    made_together: content.made_together,
    follow_up_on: content.follow_up_on ?? '',
  };
}

// What is worked on: the draft, else what is agreed.
export const workedOn = (plan: Plan): PlanContent => plan.draft ?? plan.agreed ?? kEmptyContent;

const blankActivity = (x: ActivityValues) => !x.what.trim() && !x.by_on && !x.follow_up_on;
const blankSubGoal = (x: SubGoalValues) => !x.title.trim() && x.activities.every(blankActivity);
const blankGoal = (x: GoalValues) =>
  !x.title.trim() &&
  !x.why.trim() &&
  x.activities.every(blankActivity) &&
  x.sub_goals.every(blankSubGoal);

// Untouched lines are left out before anything is checked or sent, so that the server's paths are the form's.
export function tidied(values: PlanValues): PlanValues {
  const kept = (list: ActivityValues[]) => list.filter((one) => !blankActivity(one));
  const goals = values.goals
    .filter((goal) => !blankGoal(goal))
    .map((goal) => ({
      ...goal,
      activities: kept(goal.activities),
      sub_goals: goal.sub_goals
        .filter((one) => !blankSubGoal(one))
        .map((one) => ({ ...one, activities: kept(one.activities) })),
    }));
  return { ...values, goals };
}

function checkActivity(x: ActivityValues, path: string): FieldError[] {
  const wrong = (field: string, rule: string) => ({ field: `${path}.${field}`, rule });
  const hours = readInteger(x.weekly_hours);
  return [
    ...(x.what.trim() ? [] : [wrong('what', 'field.required')]),
    ...(x.doer === 'other' && !x.doer_name.trim()
      ? [wrong('doer_name', 'plan.doer_name_required')]
      : []),
    ...(x.doer === 'staff' && !x.doer_staff_id
      ? [wrong('doer_staff_id', 'plan.doer_staff_required')]
      : []),
    ...(x.by_on && !isDate(x.by_on) ? [wrong('by_on', 'field.date')] : []),
    ...(x.follow_up_on && !isDate(x.follow_up_on) ? [wrong('follow_up_on', 'field.date')] : []),
    ...(x.weekly_hours.trim() && (hours === null || hours < 1 || hours > 60)
      ? [wrong('weekly_hours', 'plan.weekly_hours')]
      : []),
  ];
}

const checkActivities = (list: ActivityValues[], path: string): FieldError[] =>
  list.flatMap((one, index) => checkActivity(one, `${path}.activities[${index}]`));

export function checkPlan(values: PlanValues): FieldError[] {
  const goals = values.goals.flatMap((goal, index): FieldError[] => {
    const path = `goals[${index}]`;
    return [
      ...(goal.title.trim() || blankGoal(goal)
        ? []
        : [{ field: `${path}.title`, rule: 'field.required' }]),
      ...(goal.follow_up_on && !isDate(goal.follow_up_on)
        ? [{ field: `${path}.follow_up_on`, rule: 'field.date' }]
        : []),
      ...checkActivities(goal.activities, path).filter(
        (error) => !blankActivity(goal.activities[placeOf(error)] ?? kEmptyActivity),
      ),
      ...goal.sub_goals.flatMap((one, at): FieldError[] => [
        ...(one.title.trim() || blankSubGoal(one)
          ? []
          : [{ field: `${path}.sub_goals[${at}].title`, rule: 'field.required' }]),
        ...checkActivities(one.activities, `${path}.sub_goals[${at}]`).filter(
          (error) => !blankActivity(one.activities[placeOf(error)] ?? kEmptyActivity),
        ),
      ]),
    ];
  });
  return [...dates(values, 'follow_up_on'), ...goals];
}

// Which activity of its list an error is about.
function placeOf(error: FieldError): number {
  return Number(/activities\[(\d+)\]/.exec(error.field)?.[1]);
}

const activityBody = (x: ActivityValues): PlanActivity => ({
  id: x.id,
  what: x.what.trim(),
  doer: x.doer,
  doer_staff_id: x.doer === 'staff' ? orNull(x.doer_staff_id) : null,
  doer_name: x.doer === 'other' ? x.doer_name.trim() : '',
  by_on: orNull(x.by_on),
  follow_up_on: orNull(x.follow_up_on),
  weekly_hours: readInteger(x.weekly_hours),
});

const subGoalBody = (x: SubGoalValues): PlanSubGoal => ({
  id: x.id,
  title: x.title.trim(),
  activities: x.activities.map(activityBody),
});

const goalBody = (x: GoalValues): PlanGoal => ({
  id: x.id,
  title: x.title.trim(),
  why: x.why.trim(),
  follow_up_on: orNull(x.follow_up_on),
  activities: x.activities.map(activityBody),
  sub_goals: x.sub_goals.map(subGoalBody),
});

export function planBody(values: PlanValues): PlanContent {
  return {
    own_words: values.own_words.trim(),
    made_together: values.made_together.trim(),
    follow_up_on: orNull(values.follow_up_on),
    goals: tidied(values).goals.map(goalBody),
  };
}
