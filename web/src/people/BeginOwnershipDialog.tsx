import type { Created, Id } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession, useStaff, useUnits } from '@/shared/api/queries';
import { orNull, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  personId: Id;
  unitId: Id;
  onClose: () => void;
}

export function BeginOwnershipDialog({ personId, unitId, onClose }: Props) {
  const t = useText('people');
  const done = useDone();
  const units = useUnits().filter((unit) => unit.own);
  const me = useSession().staff.id;
  const form = useForm(
    { unit_id: unitId, owner_staff_id: me, deputy_staff_id: '' },
    { check: (values) => required(values, 'unit_id', 'owner_staff_id') },
  );
  const staff = useStaff(form.values.unit_id);
  const choices = staff.map((one) => ({ value: one.id, label: one.name }));
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    const answer = await perform<Created>(`/people/${personId}/ownerships`, {
      method: 'POST',
      body: { ...values, deputy_staff_id: orNull(values.deputy_staff_id) },
      key,
    });
    const name = staff.find((one) => one.id === values.owner_staff_id)?.name ?? '';
    await done(t('ownership.begun', { name }), answer);
    onClose();
  };
  return (
    <Dialog title={t('ownership.begin')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('ownership.begin.save')}>
        <SelectInput
          {...form.bind('unit_id')}
          label={t('ownership.unit')}
          choices={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
        <SelectInput {...form.bind('owner_staff_id')} label={t('ownership.owner')} choices={choices} />
        <SelectInput
          {...form.bind('deputy_staff_id')}
          label={t('ownership.deputy')}
          choices={choices.filter((one) => one.value !== form.values.owner_staff_id)}
          empty={t('ownership.no_deputy')}
        />
      </FormFrame>
    </Dialog>
  );
}
