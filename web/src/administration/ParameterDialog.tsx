import type { Id, Parameter } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type FieldError, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { readInteger } from '@/shared/lib/numbers';
import { Dialog } from '@/shared/ui/Dialog';
import { DecisionFields } from './DecisionFields';

interface Props {
  branchId: Id;
  parameter: Parameter;
  name: string;
  onClose: () => void;
}

export function ParameterDialog({ branchId, parameter, name, onClose }: Props) {
  const t = useText('administration');
  const done = useDone();
  const { today } = useSession();
  const { least, most } = parameter;
  const check = (values: { value: string; valid_from: string; source: string }): FieldError[] => {
    const wrong = [...required(values, 'value', 'valid_from', 'source'), ...dates(values, 'valid_from')];
    const value = readInteger(values.value);
    if (values.value && (value === null || value < least || value > most))
      wrong.push({ field: 'value', rule: 'parameter.range', params: { least: String(least), most: String(most) } });
    return wrong;
  };
  const form = useForm({ value: '', valid_from: today, source: '' }, { check });
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    await perform('/organisation/parameters', {
      method: 'POST',
      key,
      body: {
        branch_id: branchId,
        parameter: parameter.parameter,
        value: readInteger(values.value),
        valid_from: values.valid_from,
        source: values.source,
      },
    });
    await done(t('parameter.done'));
    onClose();
  };
  return (
    <Dialog title={name} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        {parameter.unit === 'counting' ? (
          <SelectInput
            {...form.bind('value')}
            label={t('parameter.value.counting')}
            width="w-mid"
            choices={['0', '1'].map((value) => ({ value, label: t(`parameter.counting.${value}`) }))}
          />
        ) : (
          <TextInput
            {...form.bind('value')}
            label={t(`parameter.value.${parameter.unit}`)}
            help={t('parameter.limits', { least: String(least), most: String(most) })}
            width="w-short"
            inputMode="numeric"
          />
        )}
        <DecisionFields day={form.bind('valid_from')} source={form.bind('source')} />
      </FormFrame>
    </Dialog>
  );
}
