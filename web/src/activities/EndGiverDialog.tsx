import type { Id, ServiceGiver } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  typeId: Id;
  giver: ServiceGiver;
  onClose: () => void;
}

export function EndGiverDialog({ typeId, giver, onClose }: Props) {
  const t = useText('activities');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    { to_on: giver.from_on > today ? giver.from_on : today },
    {
      version: giver.version,
      check: (values) => [...required(values, 'to_on'), ...dates(values, 'to_on')],
    },
  );
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const path = `/intervention-types/${typeId}/givers/${giver.id}/end`;
    await perform(path, { method: 'POST', body: values, key, version });
    await done(t('givers.ended'));
    onClose();
  };
  return (
    <Dialog title={t('givers.end_title', { name: giver.name })} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('givers.end')}>
        <DateInput
          {...form.bind('to_on')}
          label={t('givers.to_on')}
          help={t('givers.to_on.help', { date: words.date(giver.from_on) })}
          today={today}
        />
      </FormFrame>
    </Dialog>
  );
}
