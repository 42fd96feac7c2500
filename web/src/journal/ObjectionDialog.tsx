import type { Id, Note } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  personId: Id;
  note: Note;
  onClose: () => void;
}

export function ObjectionDialog({ personId, note, onClose }: Props) {
  const t = useText('journal');
  const done = useDone();
  const { today } = useSession();
  const form = useForm(
    { body: '', said_on: today },
    { check: (values) => [...required(values, 'body', 'said_on'), ...dates(values, 'said_on')] },
  );
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    await perform(`/people/${personId}/notes/${note.id}/objection`, {
      method: 'POST',
      body: values,
      key,
    });
    await done(t('objection.done'));
    onClose();
  };
  return (
    <Dialog title={t('objection.title')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('objection.save')}>
        <p className="quiet">{t('objection.help')}</p>
        <AreaInput {...form.bind('body')} label={t('objection.body')} rows={4} />
        <DateInput {...form.bind('said_on')} label={t('objection.said_on')} today={today} />
      </FormFrame>
    </Dialog>
  );
}
