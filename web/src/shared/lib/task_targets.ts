// Where a task is done: the page that its rule leads to.
import type { LinkProps } from '@tanstack/react-router';
import type { Task } from '@/api/types';

type Target = Pick<LinkProps, 'to' | 'params' | 'search'>;

export function taskTarget(task: Pick<Task, 'rule' | 'subject_id' | 'person'>): Target {
  const participation = { participationId: task.subject_id };
  const person = task.person?.id;
  if (task.rule.startsWith('intervention.')) return interventionTarget(task);
  switch (task.rule) {
    case 'referral.answer':
    case 'referral.reply':
    case 'order.start':
    case 'order.report':
      return { to: '/referrals/$referralId', params: { referralId: task.subject_id } };
    case 'participation.register':
      return {
        to: '/participations/new',
        search: { referral: task.subject_id, ...(task.person && { person: task.person.id }) },
      };
    case 'participation.measure_start':
      return {
        to: '/participations/$participationId/measurements/$measurementId',
        params: { ...participation, measurementId: 'new' },
        search: { point: 'start', person },
      };
    case 'participation.measure_end':
      return {
        to: '/participations/$participationId/measurements/$measurementId',
        params: { ...participation, measurementId: 'new' },
        search: { point: 'end', person },
      };
    case 'plan.agree':
      return { to: '/people/$personId/plans', params: { personId: person ?? '' } };
    case 'plan.follow_up':
      return {
        to: '/people/$personId/plans/$planId/follow-up',
        params: { personId: person ?? '', planId: task.subject_id },
      };
    case 'assessment.continue':
      return person
        ? { to: '/people/$personId/assessment', params: { personId: person }, search: { only: 'missing' } }
        : { to: '/' };
    case 'participation.exit':
      return {
        to: '/participations/$participationId/exit',
        params: participation,
        search: { person },
      };
    case 'placement.confirm_start':
    case 'placement.follow_up':
    case 'placement.end':
    case 'placement.note_next':
      return {
        to: '/people/$personId/placements/$placementId',
        params: { personId: person ?? '', placementId: task.subject_id },
      };
    default:
      return task.person
        ? { to: '/people/$personId', params: { personId: task.person.id } }
        : { to: '/' };
  }
}

// To the form where there is one for it, else to the intervention itself.
function interventionTarget({ rule, subject_id }: Pick<Task, 'rule' | 'subject_id'>): Target {
  const forms: Record<string, string> = {
    'intervention.offer_place': 'answer',
    'intervention.confirm_start': 'start',
    'intervention.follow_up': 'follow-up',
    'intervention.decide': 'decision',
  };
  const act = forms[rule];
  const params = { interventionId: subject_id };
  return act
    ? { to: '/interventions/$interventionId/$act', params: { ...params, act } }
    : { to: '/interventions/$interventionId', params };
}
