import { useNavigate } from '@tanstack/react-router';
import type { Plan } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useMandatory, useSession, useStaff } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { GoalLines } from './GoalLines';
import { checkPlan, planBody, planValues, tidied, type PlanValues, workedOn } from './plan_values';

export function PlanForm({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const staff = useStaff('');
  const must = useMandatory(plan.unit_id);
  const form = useForm<PlanValues>(planValues(workedOn(plan)), {
    version: plan.version,
    saved: { values: (row) => planValues(workedOn(row as unknown as Plan)) },
    check: checkPlan,
  });
  const draft = useFormDraft(`plan-${plan.id}`, form);
  const send = async (values: PlanValues, { version }: SendOptions) => {
    form.set(tidied(values));
    const answer = await perform(`/plans/${plan.id}/draft`, {
      method: 'PUT',
      body: planBody(values),
      version,
    });
    void done(t('edit.done'), answer);
    await navigate({ to: '/people/$personId/plans', params: { personId: plan.person_id } });
  };
  return (
    <FormFrame
      form={form}
      draft={draft}
      send={send}
      submitText={t('edit.save')}
      labels={{
        goals: t('goals'),
        own_words: t('own_words'),
        made_together: t('made_together'),
        follow_up_on: t('next_follow_up'),
      }}
      names={new Map(staff.map((one) => [one.id, one.name]))}
    >
      <GoalLines form={form} must={must} />
      <AreaInput
        {...form.bind('own_words')}
        label={t('own_words.label')}
        help={t('own_words.help')}
        optional={!must('plan_own_words')}
        rows={3}
      />
      <AreaInput
        {...form.bind('made_together')}
        label={t('made_together.label')}
        help={t('made_together.help')}
        optional={!must('plan_made_together')}
        rows={2}
      />
      <DateInput
        {...form.bind('follow_up_on')}
        label={t('edit.follow_up_on')}
        help={t('edit.follow_up_on.help')}
        today={today}
      />
    </FormFrame>
  );
}
