import { useNavigate } from '@tanstack/react-router';
import type { ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

export function ReopenForm({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const done = useDone();
  const navigate = useNavigate();
  const form = useForm(
    { reason: '' },
    { version: participation.version,
      saved: { row: participation }, check: (values) => required(values, 'reason') },
  );
  const send = async (values: { reason: string }, { key, version }: SendOptions) => {
    const answer = await perform(`/participations/${participation.id}/reopening`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    void done(t('reopen.done'), answer);
    await navigate({
      to: '/participations/$participationId',
      params: { participationId: participation.id },
      search: { person: participation.person?.id },
    });
  };
  return (
    <FormFrame form={form} send={send} submitText={t('reopen.save')}>
      <AreaInput {...form.bind('reason')} label={t('reopen.why')} rows={3} />
    </FormFrame>
  );
}
