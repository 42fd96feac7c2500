import type { Referral } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

export function StartForm({ referral, onDone }: { referral: Referral; onDone: () => void }) {
  const t = useText('intake');
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    { started_on: today },
    {
      version: referral.version,
      saved: { row: referral },
      check: (values) => [...required(values, 'started_on'), ...dates(values, 'started_on')],
    },
  );
  const send = async (values: { started_on: string }, { key, version }: SendOptions) => {
    const answer = await perform(`/referrals/${referral.id}/start`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t('start.done'), answer);
    onDone();
  };
  return (
    <FormFrame form={form} send={send} submitText={t('act.start')}>
      <DateInput {...form.bind('started_on')} label={t('started_on')} today={today} />
    </FormFrame>
  );
}
