import { describe, expect, it } from 'vitest';
import type { PlanContent } from '@/api/types';
import {
  checkPlan,
  kEmptyActivity,
  kEmptyContent,
  kEmptyGoal,
  planBody,
  planValues,
  tidied,
} from './plan_values';
import { isUnwatched, unwatchedCount } from './plan_words';

const plan: PlanContent = {
  own_words: 'Jag förstår planen.',
  made_together: 'Vid två möten.',
  follow_up_on: '2027-01-15',
  goals: [
    {
      id: 'g1',
      title: 'Arbete i kök',
      why: 'Det kan jag',
      follow_up_on: null,
      activities: [
        {
          id: 'a1',
          what: 'Praktik',
          doer: 'staff',
          doer_staff_id: 's1',
          doer_name: '',
          by_on: '2026-12-01',
          follow_up_on: null,
          weekly_hours: 20,
        },
      ],
      sub_goals: [{ id: 's1', title: 'Träna', activities: [] }],
    },
  ],
};
const rulesOf = (values: Parameters<typeof checkPlan>[0]) =>
  checkPlan(values).map((error) => `${error.field} ${error.rule}`);

describe('PlanValues', () => {
  it('come back as they went in', () => {
    expect(planBody(planValues(plan))).toEqual(plan);
  });
  it('leave out lines that nobody wrote in', () => {
    const values = planValues(plan);
    values.goals[0]?.activities.push(kEmptyActivity);
    values.goals.push(kEmptyGoal);
    expect(rulesOf(values)).toEqual([]);
    expect(planBody(values)).toEqual(plan);
    expect(tidied(planValues(kEmptyContent)).goals).toEqual([]);
  });
  it('ask for what is missing at its own field', () => {
    const values = planValues(plan);
    values.goals.push({
      ...kEmptyGoal,
      why: 'Viktigt',
      activities: [
        kEmptyActivity,
        { ...kEmptyActivity, what: 'Ring', doer: 'other', by_on: 'snart', weekly_hours: '99' },
      ],
    });
    expect(rulesOf(values)).toEqual([
      'goals[1].title field.required',
      'goals[1].activities[1].doer_name plan.doer_name_required',
      'goals[1].activities[1].by_on field.date',
      'goals[1].activities[1].weekly_hours plan.weekly_hours',
    ]);
  });
});

describe('PlanWords', () => {
  it('see a goal that nobody follows up', () => {
    expect(unwatchedCount(plan)).toBe(1);
    const [goal] = plan.goals;
    expect(goal && isUnwatched({ ...goal, follow_up_on: '2026-12-10' })).toBe(false);
  });
});
