import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { DecisionFields } from './DecisionFields';

interface Props {
  title: string;
  day: 'valid_from' | 'valid_to' | 'offered_from';
  path: string;
  body?: Record<string, string>;
  version?: number;
  told: string;
  onClose: () => void;
}

// A decision about a code that holds from, or until, a day.
export function CodeDayDialog({ title, day, path, body, version, told, onClose }: Props) {
  const t = useText('administration');
  const done = useDone();
  const { today } = useSession();
  const form = useForm<Record<string, string>>(
    { [day]: today, source: '' },
    { check: (values) => [...required(values, day, 'source'), ...dates(values, day)] },
  );
  const send = async (values: Record<string, string>, { key }: SendOptions) => {
    await perform(path, { method: 'POST', key, version, body: { ...body, ...values } });
    await done(told);
    onClose();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        <DecisionFields
          day={form.bind(day)}
          source={form.bind('source')}
          dayText={`codes.day.${day}`}
          sourceText="codes.source"
        />
      </FormFrame>
    </Dialog>
  );
}
