import type { InterventionType, ServiceGivers } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  type: InterventionType;
  staff: ServiceGivers['colleagues'];
  onClose: () => void;
}

export function NewGiverDialog({ type, staff, onClose }: Props) {
  const t = useText('activities');
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    { staff_id: '', from_on: today },
    { check: (values) => [...required(values, 'staff_id', 'from_on'), ...dates(values, 'from_on')] },
  );
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    await perform(`/intervention-types/${type.id}/givers`, { method: 'POST', body: values, key });
    await done(t('givers.added', { name: staff.find((one) => one.id === values.staff_id)?.name ?? '' }));
    onClose();
  };
  return (
    <Dialog title={t('givers.add_title')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('givers.add')}>
        <SelectInput
          {...form.bind('staff_id')}
          label={t('givers.staff')}
          choices={staff.map((one) => ({ value: one.id, label: one.name }))}
        />
        <DateInput {...form.bind('from_on')} label={t('givers.from_on')} today={today} />
      </FormFrame>
    </Dialog>
  );
}
