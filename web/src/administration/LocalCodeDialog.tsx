import type { LocalCode } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { DecisionFields } from './DecisionFields';

interface Props {
  title: string;
  under?: { branch_id: string; code_list: string; code: string };
  local?: LocalCode;
  onClose: () => void;
}

// A new local value under a shared code, or another name of one that is there.
export function LocalCodeDialog({ title, under, local, onClose }: Props) {
  const t = useText('administration');
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    {
      label_sv: local?.label_sv ?? '',
      label_en: local?.label_en ?? '',
      valid_from: local?.valid_from ?? today,
      source: '',
    },
    {
      check: (values) => [
        ...required(values, 'label_sv', 'label_en', 'valid_from', 'source'),
        ...dates(values, 'valid_from'),
      ],
    },
  );
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    const { valid_from, ...naming } = values;
    if (local)
      await perform(`/organisation/local-codes/${local.id}/name`, {
        method: 'POST',
        key,
        version: local.version,
        body: naming,
      });
    else
      await perform('/organisation/local-codes', {
        method: 'POST',
        key,
        body: { ...under, ...naming, valid_from },
      });
    await done(t(local ? 'codes.renamed' : 'codes.added', { name: values.label_sv }));
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        <TextInput {...form.bind('label_sv')} label={t('codes.label_sv')} />
        <TextInput {...form.bind('label_en')} label={t('codes.label_en')} />
        <DecisionFields
          day={local ? undefined : form.bind('valid_from')}
          source={form.bind('source')}
          sourceText="codes.source"
        />
      </FormFrame>
    </Dialog>
  );
}
