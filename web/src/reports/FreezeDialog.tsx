import { useNavigate } from '@tanstack/react-router';
import type { Created } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { addMonths } from '@/shared/lib/dates';
import { Dialog } from '@/shared/ui/Dialog';
import { asQuery, type Population } from './population';

const kUsualMonths = 24;

interface Props {
  population: Population;
  place: string;
  onClose: () => void;
}

// Keeps the figures as they are now, with what they were made from for as long as is decided.
export function FreezeDialog({ population, place, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const form = useForm(
    { name: `${place}, ${population.from} – ${population.to}`, keep_until: addMonths(today, kUsualMonths) },
    { check: (values) => [...required(values, 'name', 'keep_until'), ...dates(values, 'keep_until')] },
  );
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    const { data } = await perform<Created>('/reports/frozen', {
      method: 'POST',
      body: { ...asQuery(population), ...values },
      key,
    });
    await done(t('frozen.done'));
    onClose();
    void navigate({ to: '/reports/frozen/$reportId', params: { reportId: data.id } } as never);
  };
  return (
    <Dialog title={t('frozen.new')} onClose={onClose}>
      <p className="lead-in">{t('frozen.explained')}</p>
      <FormFrame form={form} send={send} submitText={t('frozen.freeze')}>
        <TextInput {...form.bind('name')} label={t('frozen.name')} />
        <DateInput
          {...form.bind('keep_until')}
          label={t('frozen.keep_until')}
          help={t('frozen.keep_until.help')}
          today={today}
        />
      </FormFrame>
    </Dialog>
  );
}
