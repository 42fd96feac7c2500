import type { Task } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useStaff, useUnits } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  task: Task;
  what: string;
  onClose: () => void;
}

export function DelegateDialog({ task, what, onClose }: Props) {
  const t = useText('today');
  const done = useDone();
  const units = useUnits();
  const staff = useStaff(units.find((unit) => unit.name === task.unit_name)?.id ?? '');
  const form = useForm(
    { staff_id: '' },
    { version: task.version,
      saved: { row: task }, check: (values) => required(values, 'staff_id') },
  );
  const send = async (values: { staff_id: string }, { key, version }: SendOptions) => {
    const answer = await perform(`/tasks/${task.id}/delegation`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(
      t('delegate.done', { name: staff.find((one) => one.id === values.staff_id)?.name ?? '' }),
      answer,
    );
    onClose();
  };
  return (
    <Dialog title={t('delegate.title')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('delegate')}>
        <p>{what}</p>
        <SelectInput
          {...form.bind('staff_id')}
          label={t('delegate.to')}
          choices={staff.map((one) => ({ value: one.id, label: one.name }))}
        />
      </FormFrame>
    </Dialog>
  );
}
