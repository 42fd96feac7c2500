import type { Task } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { addDays } from '@/shared/lib/dates';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  task: Task;
  what: string;
  today: string;
  onClose: () => void;
}
interface Values {
  show_from_on: string;
  reason: string;
}

export function PostponeDialog({ task, what, today, onClose }: Props) {
  const t = useText('today');
  const done = useDone();
  const form = useForm<Values>(
    { show_from_on: addDays(today, 7), reason: '' },
    {
      version: task.version,
      saved: { row: task },
      check: (values) => [
        ...required(values, 'show_from_on', 'reason'),
        ...dates(values, 'show_from_on'),
      ],
    },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/tasks/${task.id}/postponement`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t('postpone.done'), answer);
    onClose();
  };
  return (
    <Dialog title={t('postpone.title')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('postpone')}>
        <p>{what}</p>
        <DateInput {...form.bind('show_from_on')} label={t('postpone.until')} today={today} />
        <TextInput {...form.bind('reason')} label={t('reason')} />
      </FormFrame>
    </Dialog>
  );
}
