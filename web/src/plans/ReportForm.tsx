import { useQuery } from '@tanstack/react-query';
import type { Plan, PlanActivity, PlanProgress } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

interface Props {
  plan: Plan;
  activity: PlanActivity;
  now: PlanProgress;
  onDone: () => void;
}
interface Values {
  progress: string;
  reported_on: string;
  reason: string;
}

// What became of one activity.
export function ReportForm({ plan, activity, now, onDone }: Props) {
  const t = useText('plans');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const codes = useQuery(codeListsQuery).data?.activity_progress ?? [];
  const form = useForm<Values>(
    { progress: now.progress, reported_on: today, reason: now.reason },
    {
      version: now.version,
      saved: {
        pick: (current) =>
          (current as unknown as Plan).progress.find(
            (one) => one.activity_id === activity.id,
          ) as unknown as Record<string, unknown> | undefined,
      },
      check: (values) => [
        ...required(values, 'reported_on'),
        ...dates(values, 'reported_on'),
        ...(values.progress === 'not_done' && !values.reason.trim()
          ? [{ field: 'reason', rule: 'plan.progress_reason_required' }]
          : []),
      ],
    },
  );
  const send = async (values: Values, { version }: SendOptions) => {
    const answer = await perform(`/plans/${plan.id}/activities/${activity.id}/progress`, {
      method: 'PUT',
      body: values,
      version,
    });
    await done(t('report.done'), answer);
    onDone();
  };
  return (
    <FormFrame form={form} send={send} submitText={t('report.save')}>
      <SelectInput
        {...form.bind('progress')}
        label={t('report.progress')}
        width="w-mid"
        choices={codes.map((code) => ({
          value: code,
          label: words.code('activity_progress', code),
        }))}
      />
      <DateInput {...form.bind('reported_on')} label={t('report.on')} today={today} />
      {form.values.progress === 'not_done' && (
        <AreaInput {...form.bind('reason')} label={t('report.reason')} rows={2} />
      )}
    </FormFrame>
  );
}
