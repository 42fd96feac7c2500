import type { Contact, Created, Id } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useChoices } from '@/shared/api/own_codes';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { codeOf, localOf } from '@/shared/lib/own_codes';
import { Dialog } from '@/shared/ui/Dialog';

type Values = Omit<Contact, 'id' | 'local_kind_id'>;
const empty: Values = {
  kind: '',
  name: '',
  organisation: '',
  role: '',
  phone: '',
  email: '',
  note: '',
};

interface Props {
  personId: Id;
  branchId: Id;
  onClose: () => void;
}

export function ContactDialog({ personId, branchId, onClose }: Props) {
  const t = useText('thread');
  const done = useDone();
  const kinds = useChoices('contact_kind', branchId);
  const form = useForm<Values>(empty, { check: (values) => required(values, 'kind', 'name') });
  const send = async (values: Values, { key }: SendOptions) => {
    const answer = await perform<Created>(`/people/${personId}/contacts`, {
      method: 'POST',
      body: { ...values, kind: codeOf(values.kind), local_kind_id: localOf(values.kind) },
      key,
    });
    await done(t('contact.added', { name: values.name }), answer);
    onClose();
  };
  return (
    <Dialog title={t('contact.new')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('contact.save')}>
        <SelectInput {...form.bind('kind')} label={t('contact.kind')} choices={kinds} />
        <TextInput {...form.bind('name')} label={t('contact.name')} />
        <div className="grid2">
          <TextInput {...form.bind('organisation')} label={t('contact.organisation')} optional />
          <TextInput {...form.bind('role')} label={t('contact.role')} optional />
          <TextInput {...form.bind('phone')} label={t('contact.phone')} type="tel" optional />
          <TextInput {...form.bind('email')} label={t('contact.email')} type="email" optional />
        </div>
        <AreaInput {...form.bind('note')} label={t('contact.note')} optional rows={2} />
      </FormFrame>
    </Dialog>
  );
}
