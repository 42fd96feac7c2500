import type { Referral } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession, useStaff } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

interface Values { agreed_start_on: string; owner_staff_id: string }

export function AcceptForm({ referral, onDone }: { referral: Referral; onDone: () => void }) {
  const t = useText('intake');
  const done = useDone();
  const { today, staff: me } = useSession();
  const staff = useStaff(referral.receiver_unit.id);
  const form = useForm<Values>({ agreed_start_on: referral.wished_start_on ?? '', owner_staff_id: me.id }, {
    version: referral.version, check: (values) => [...required(values, 'agreed_start_on', 'owner_staff_id'), ...dates(values, 'agreed_start_on')],
  });
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/referrals/${referral.id}/acceptance`, { method: 'POST', body: values, key, version });
    done(t('accept.done'), answer.entry_id);
    onDone();
  };
  return (
    <FormFrame form={form} send={send} submitText={t('act.accept')}>
      <DateInput {...form.bind('agreed_start_on')} label={t('agreed_start')} today={today} />
      <SelectInput {...form.bind('owner_staff_id')} label={t('owner')} choices={staff.map((one) => ({ value: one.id, label: one.name }))} width="w-mid" />
    </FormFrame>
  );
}
