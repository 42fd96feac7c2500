import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ActivityProgress, Plan, PlanContent } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type Form, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { checkFollow, followBody, followValues, type FollowValues } from './follow_values';
import { titlesOf } from './plan_words';

interface RemarkProps {
  form: Form<FollowValues>;
  index: number;
  title: string;
}

// A goal or an activity: how it went, and what has happened.
function Remark({ form, index, title }: RemarkProps) {
  const t = useText('plans');
  const words = useWords();
  const codes = useQuery(codeListsQuery).data?.activity_progress ?? [];
  const one = form.values.remarks[index];
  if (!one) return null;
  const at = `remarks[${index}]`;
  const change = (patch: Partial<typeof one>, field: string) =>
    form.set(
      {
        remarks: form.values.remarks.map((old, place) =>
          place === index ? { ...old, ...patch } : old,
        ),
      },
      `${at}.${field}`,
    );
  const remark = {
    field: `${at}.remark`,
    value: one.remark,
    error: form.errorAt(`${at}.remark`),
    onChange: (text: string) => change({ remark: text }, 'remark'),
  };
  if (one.progress === null)
    return (
      <div className="plan-goal">
        <h2>{title}</h2>
        <AreaInput {...remark} label={t('follow.goal')} optional rows={2} />
      </div>
    );
  return (
    <fieldset className="part plan-follow">
      <legend>{title}</legend>
      <div className="line halves">
        <SelectInput
          field={`${at}.progress`}
          value={one.progress}
          label={t('follow.progress')}
          onChange={(value) => change({ progress: value as ActivityProgress }, 'progress')}
          choices={codes.map((code) => ({
            value: code,
            label: words.code('activity_progress', code),
          }))}
        />
        <AreaInput {...remark} label={t('follow.remark')} optional rows={1} />
      </div>
    </fieldset>
  );
}

export function FollowUpForm({ plan, agreed }: { plan: Plan; agreed: PlanContent }) {
  const t = useText('plans');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const form = useForm<FollowValues>(followValues(plan, agreed, today), {
    version: plan.version,
    saved: { row: plan },
    check: (values) => checkFollow(plan, values),
  });
  const draft = useFormDraft(`plan-follow-up-${plan.id}-${plan.agreed_number}`, form);
  const titles = titlesOf(agreed);
  const send = async (values: FollowValues, { key, version }: SendOptions) => {
    const answer = await perform(`/plans/${plan.id}/follow-ups`, {
      method: 'POST',
      body: followBody(plan, values),
      key,
      version,
    });
    void done(t('follow.done'), answer);
    await navigate({ to: '/people/$personId/plans', params: { personId: plan.person_id } });
  };
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t('follow.save')}>
      <DateInput {...form.bind('followed_up_on')} label={t('follow.on')} today={today} />
      {form.values.remarks.map((one, index) => (
        <Remark key={one.item_id} form={form} index={index} title={titles.get(one.item_id) ?? ''} />
      ))}
      <AreaInput
        {...form.bind('summary')}
        label={t('follow.summary')}
        help={t('follow.summary.help')}
        rows={3}
      />
      <AreaInput {...form.bind('own_words')} label={t('follow.own_words')} optional rows={2} />
      <DateInput {...form.bind('next_follow_up_on')} label={t('follow.next_on')} today={today} />
    </FormFrame>
  );
}
