import { describe, expect, it } from 'vitest';
import type { Plan, PlanContent } from '@/api/types';
import { checkFollow, followBody, followValues } from './follow_values';

const agreed = {
  own_words: '',
  made_together: '',
  follow_up_on: '2027-01-15',
  goals: [
    {
      id: 'g1',
      title: 'Arbete',
      why: '',
      follow_up_on: null,
      activities: [{ id: 'a1', what: 'Praktik' }],
      sub_goals: [{ id: 's1', title: 'Orka', activities: [{ id: 'a2', what: 'Träna' }] }],
    },
  ],
} as unknown as PlanContent;
const plan = { progress: [{ activity_id: 'a1', progress: 'in_progress' }] } as unknown as Plan;

describe('FollowValues', () => {
  it('have a line for each goal and each activity, with what is known', () => {
    expect(
      followValues(plan, agreed, '2026-11-23').remarks.map((one) => [one.item_id, one.progress]),
    ).toEqual([
      ['g1', null],
      ['a1', 'in_progress'],
      ['a2', 'not_started'],
    ]);
  });
  it('send what has happened only', () => {
    const values = followValues(plan, agreed, '2026-11-23');
    expect(followBody(plan, values).remarks).toEqual([]);
    const [, , second] = values.remarks;
    if (second) second.progress = 'done';
    expect(followBody(plan, values).remarks.map((one) => one.item_id)).toEqual(['a2']);
  });
  it('ask why something was not done, and for the next day', () => {
    const values = followValues(plan, agreed, '2026-11-23');
    const [, first] = values.remarks;
    if (first) first.progress = 'not_done';
    values.next_follow_up_on = '2026-11-23';
    expect(checkFollow(plan, values).map((error) => `${error.field} ${error.rule}`)).toEqual([
      'remarks[1].remark plan.progress_reason_required',
      'summary field.required',
      'next_follow_up_on plan.next_follow_up_not_after',
    ]);
  });
});
