import { useQuery } from '@tanstack/react-query';
import type { Referral } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

interface Values {
  decline_reason: string;
  decline_text: string;
}

export function DeclineForm({ referral, onDone }: { referral: Referral; onDone: () => void }) {
  const t = useText('intake');
  const words = useWords();
  const done = useDone();
  const reasons = useQuery(codeListsQuery).data?.decline_reason ?? [];
  const form = useForm<Values>(
    { decline_reason: '', decline_text: '' },
    { version: referral.version,
      saved: { row: referral }, check: (values) => required(values, 'decline_reason') },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/referrals/${referral.id}/refusal`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    done(t('decline.done'), answer);
    onDone();
  };
  return (
    <FormFrame form={form} send={send} submitText={t('act.decline')}>
      <SelectInput
        {...form.bind('decline_reason')}
        label={t('decline.reason')}
        choices={reasons.map((code) => ({
          value: code,
          label: words.code('decline_reason', code),
        }))}
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
