import type { Referral, ReferralAct } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

interface Props {
  referral: Referral;
  act: ReferralAct;
  path: string;
  field: 'text' | 'reason' | 'report_text';
  onDone: () => void;
}
type Values = Partial<Record<Props['field'], string>>;

// The acts that are one text: ask, reply, withdraw, report.
export function TextActForm({ referral, act, path, field, onDone }: Props) {
  const t = useText('intake');
  const done = useDone();
  const form = useForm<Values>(
    { [field]: '' },
    { version: referral.version,
      saved: { row: referral }, check: (values) => required(values, field) },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/referrals/${referral.id}/${path}`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t(`${act}.done`), answer);
    onDone();
  };
  const { value = '', onChange, ...rest } = form.bind(field);
  return (
    <FormFrame form={form} send={send} submitText={t(`act.${act}`)}>
      <AreaInput
        {...rest}
        value={value}
        onChange={onChange}
        label={t(`${act}.label`)}
        help={t(`${act}.help`)}
      />
    </FormFrame>
  );
}
