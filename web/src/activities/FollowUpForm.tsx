import type { Intervention } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, orNull, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useAct } from './use_act';

interface Values {
  text: string;
  next_on: string;
}

export function FollowUpForm({ one }: { one: Intervention }) {
  const t = useText('activities');
  const { today } = useSession();
  const form = useForm<Values>(
    { text: '', next_on: '' },
    {
      version: one.version,
      check: (values) => [...required(values, 'text'), ...dates(values, 'next_on')],
    },
  );
  const draft = useFormDraft(`intervention-follow-up-${one.id}`, form);
  const act = useAct(one, 'follow-ups', t('follow_up.done'));
  const send = (values: Values, options: SendOptions) =>
    act({ text: values.text, next_on: orNull(values.next_on) }, options);
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t('follow_up.save')}>
      {one.expected_outcome && (
        <p>
          <span className="quiet">{t('expected_outcome')}:</span> {one.expected_outcome}
        </p>
      )}
      <AreaInput
        {...form.bind('text')}
        label={t('follow_up.text')}
        help={t('follow_up.text.help')}
      />
      <DateInput
        {...form.bind('next_on')}
        label={t('follow_up.next_on')}
        help={t('follow_up.next_on.help')}
        today={today}
        optional
      />
    </FormFrame>
  );
}
