import type { Intervention } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useAct } from './use_act';

interface Values {
  starts_on: string;
}

export function StartForm({ one }: { one: Intervention }) {
  const t = useText('activities');
  const { today } = useSession();
  const planned = one.planned_starts_on ?? today;
  const form = useForm<Values>(
    { starts_on: planned < today ? planned : today },
    {
      version: one.version,
      check: (values) => [...required(values, 'starts_on'), ...dates(values, 'starts_on')],
    },
  );
  const act = useAct(one, 'start', t('start.done'));
  return (
    <FormFrame form={form} send={act} submitText={t('start.save')}>
      <DateInput {...form.bind('starts_on')} label={t('starts_on')} today={today} />
    </FormFrame>
  );
}
