import type { Id, Ownership } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useStaff, useUnits } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { orNull, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  personId: Id;
  ownership: Ownership;
  onClose: () => void;
}

export function HandOverDialog({ personId, ownership, onClose }: Props) {
  const t = useText('people');
  const done = useDone();
  const units = useUnits().filter((unit) => unit.branch_name === ownership.branch_name && unit.own);
  const form = useForm(
    { unit_id: ownership.unit_id, owner_staff_id: '', deputy_staff_id: '', reason: '' },
    {
      version: ownership.version,
      saved: { row: ownership },
      check: (values) => required(values, 'unit_id', 'owner_staff_id', 'reason'),
    },
  );
  const staff = useStaff(form.values.unit_id);
  const choices = staff.map((one) => ({ value: one.id, label: one.name }));
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const answer = await perform(`/people/${personId}/ownerships/${ownership.id}/hand-over`, {
      method: 'POST',
      body: { ...values, deputy_staff_id: orNull(values.deputy_staff_id) },
      key,
      version,
    });
    const name = staff.find((one) => one.id === values.owner_staff_id)?.name ?? '';
    await done(t('ownership.handed_over', { name }), answer);
    onClose();
  };
  return (
    <Dialog title={t('ownership.hand_over')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('ownership.hand_over.save')}>
        <p className="quiet">{t('ownership.hand_over.help')}</p>
        <SelectInput
          {...form.bind('unit_id')}
          label={t('ownership.unit')}
          choices={units.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
        <SelectInput
          {...form.bind('owner_staff_id')}
          label={t('ownership.to')}
          choices={choices.filter((one) => one.value !== ownership.owner_staff_id)}
        />
        <SelectInput
          {...form.bind('deputy_staff_id')}
          label={t('ownership.deputy')}
          choices={choices.filter((one) => one.value !== form.values.owner_staff_id)}
          empty={t('ownership.no_deputy')}
        />
        <AreaInput {...form.bind('reason')} label={t('ownership.reason')} rows={2} />
      </FormFrame>
    </Dialog>
  );
}
