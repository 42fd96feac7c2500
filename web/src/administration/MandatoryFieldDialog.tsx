import type { Id, MandatoryField } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { DecisionFields } from './DecisionFields';

interface Props {
  branchId: Id;
  sheet: MandatoryField;
  name: string;
  onClose: () => void;
}

export function MandatoryFieldDialog({ branchId, sheet, name, onClose }: Props) {
  const t = useText('administration');
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    { mandatory: sheet.mandatory ? 'no' : 'yes', valid_from: today, source: '' },
    {
      check: (values) => [
        ...required(values, 'valid_from', 'source'),
        ...dates(values, 'valid_from'),
      ],
    },
  );
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    await perform('/organisation/mandatory-fields', {
      method: 'POST',
      key,
      body: {
        branch_id: branchId,
        mandatory_field: sheet.mandatory_field,
        mandatory: values.mandatory === 'yes',
        valid_from: values.valid_from,
        source: values.source,
      },
    });
    await done(t('mandatory.done'));
    onClose();
  };
  return (
    <Dialog title={`${t(`mandatory.step.${sheet.step}`)}: ${name}`} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        <RadioInput
          {...form.bind('mandatory')}
          label={t('mandatory.is')}
          choices={['yes', 'no'].map((value) => ({ value, label: t(`mandatory.${value}`) }))}
        />
        <DecisionFields day={form.bind('valid_from')} source={form.bind('source')} />
      </FormFrame>
    </Dialog>
  );
}
