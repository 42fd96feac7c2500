import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { RadioInput } from '@/shared/forms/choices';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

interface Values {
  ended_on: string;
  end_reason: string;
  end_text: string;
}

export function EndForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useText('plans');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const reasons = useQuery(codeListsQuery).data?.plan_end_reason ?? [];
  const form = useForm<Values>(
    { ended_on: today, end_reason: '', end_text: '' },
    {
      version: plan.version,
      saved: { row: plan },
      check: (values) => [
        ...required(values, 'ended_on', 'end_reason'),
        ...dates(values, 'ended_on'),
        ...(values.end_reason === 'other' && !values.end_text.trim()
          ? [{ field: 'end_text', rule: 'plan.end_text_required' }]
          : []),
      ],
    },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/plans/${plan.id}/ending`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t('end.done'), answer);
    onDone();
  };
  return (
    <section className="plan-act" aria-label={t('act.end')}>
      <h3>{t('act.end')}</h3>
      <FormFrame form={form} send={send} submitText={t('end.save')}>
        <RadioInput
          {...form.bind('end_reason')}
          label={t('end.reason')}
          lying={false}
          choices={reasons.map((code) => ({
            value: code,
            label: words.code('plan_end_reason', code),
          }))}
        />
        <DateInput {...form.bind('ended_on')} label={t('end.on')} today={today} />
        <AreaInput
          {...form.bind('end_text')}
          label={t('end.text')}
          optional={form.values.end_reason !== 'other'}
          rows={2}
        />
      </FormFrame>
    </section>
  );
}
