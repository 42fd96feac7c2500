import type { ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { addDays } from '@/shared/lib/dates';
import { Dialog } from '@/shared/ui/Dialog';

const kUsualDays = 14;

interface Props {
  participation: ParticipationSheet;
  onClose: () => void;
}

export function PostponeExitDialog({ participation, onClose }: Props) {
  const t = useText('outcomes');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    { until_on: addDays(today, kUsualDays), reason: '' },
    {
      version: participation.version,
      saved: { row: participation },
      check: (values) => [...required(values, 'until_on', 'reason'), ...dates(values, 'until_on')],
    },
  );
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const answer = await perform(`/participations/${participation.id}/exit-postponement`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t('postpone.done', { date: words.date(values.until_on) }), answer);
    onClose();
  };
  return (
    <Dialog title={t('postpone.title')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('postpone.save')}>
        <DateInput
          {...form.bind('until_on')}
          label={t('postpone.until')}
          help={t('postpone.help')}
          today={today}
        />
        <AreaInput {...form.bind('reason')} label={t('postpone.reason')} rows={2} />
      </FormFrame>
    </Dialog>
  );
}
