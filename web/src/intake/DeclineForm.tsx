import type { Referral } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useBranchOf, useChoices } from '@/shared/api/own_codes';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { codeOf, localOf } from '@/shared/lib/own_codes';

interface Values {
  decline_reason: string;
  decline_text: string;
}

export function DeclineForm({ referral, onDone }: { referral: Referral; onDone: () => void }) {
  const t = useText('intake');
  const done = useDone();
  const reasons = useChoices('decline_reason', useBranchOf(referral.receiver_unit.id));
  const form = useForm<Values>(
    { decline_reason: '', decline_text: '' },
    { version: referral.version,
      saved: { row: referral }, check: (values) => required(values, 'decline_reason') },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/referrals/${referral.id}/refusal`, {
      method: 'POST',
      body: {
        ...values,
        decline_reason: codeOf(values.decline_reason),
        local_decline_reason_id: localOf(values.decline_reason),
      },
      key,
      version,
    });
    await done(t('decline.done'), answer);
    onDone();
  };
  return (
    <FormFrame form={form} send={send} submitText={t('act.decline')}>
      <SelectInput
        {...form.bind('decline_reason')}
        label={t('decline.reason')}
        choices={reasons}
        width="w-mid"
      />
      <AreaInput
        {...form.bind('decline_text')}
        label={t('decline.text')}
        help={t('decline.help')}
        optional
      />
    </FormFrame>
  );
}
