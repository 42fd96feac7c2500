import type { Contact, Id, Ownership } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useStaff } from '@/shared/api/queries';
import { RadioInput } from '@/shared/forms/choices';
import { orNull, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';
import { weightChoices, weightText } from './case_weight';

interface Props {
  personId: Id;
  ownership: Ownership;
  contacts: Contact[];
  onClose: () => void;
}

export function ArrangeDialog({ personId, ownership, contacts, onClose }: Props) {
  const t = useText('people');
  const words = useWords();
  const done = useDone();
  const staff = useStaff(ownership.unit_id).filter((one) => one.id !== ownership.owner_staff_id);
  const form = useForm(
    {
      deputy_staff_id: ownership.deputy_staff_id ?? '',
      coordinator: ownership.coordinator as string,
      coordinator_contact_id: ownership.coordinator_contact_id ?? '',
      weight_tenths: String(ownership.weight_tenths),
    },
    {
      version: ownership.version,
      saved: { row: ownership },
      check: (values) =>
        values.coordinator === 'contact' ? required(values, 'coordinator_contact_id') : [],
    },
  );
  const isContact = form.values.coordinator === 'contact';
  const send = async (values: typeof form.values, { version }: SendOptions) => {
    const answer = await perform(`/people/${personId}/ownerships/${ownership.id}`, {
      method: 'PATCH',
      body: {
        deputy_staff_id: orNull(values.deputy_staff_id),
        coordinator: values.coordinator,
        coordinator_contact_id: isContact ? values.coordinator_contact_id : null,
        weight_tenths: Number(values.weight_tenths),
      },
      version,
    });
    await done(t('ownership.arranged'), answer);
    onClose();
  };
  return (
    <Dialog title={t('ownership.arrange')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('ownership.save')}>
        <SelectInput
          {...form.bind('deputy_staff_id')}
          label={t('ownership.deputy')}
          choices={staff.map((one) => ({ value: one.id, label: one.name }))}
          empty={t('ownership.no_deputy')}
        />
        <RadioInput
          {...form.bind('coordinator')}
          label={t('ownership.coordinator')}
          help={t('ownership.coordinator.help')}
          choices={['none', 'owner', 'contact'].map((code) => ({
            value: code,
            label: words.code('coordinator', code),
          }))}
        />
        {isContact && (
          <SelectInput
            {...form.bind('coordinator_contact_id')}
            label={t('ownership.contact')}
            help={contacts.length === 0 ? t('ownership.contact.none') : undefined}
            choices={contacts.map((one) => ({
              value: one.id,
              label: [one.name, one.organisation].filter(Boolean).join(', '),
            }))}
          />
        )}
        <SelectInput
          {...form.bind('weight_tenths')}
          label={t('ownership.weight')}
          help={t('ownership.weight.help')}
          choices={weightChoices(ownership.weight_tenths).map((tenths) => ({
            value: String(tenths),
            label: weightText(tenths, t, words.language),
          }))}
        />
      </FormFrame>
    </Dialog>
  );
}
