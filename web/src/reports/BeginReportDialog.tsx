import { useNavigate } from '@tanstack/react-router';
import type { Created } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  title: string;
  figures: Record<string, string>; // a population, or an edition
  onClose: () => void;
}

// A report begins with all there is, and is then cut down and written.
export function BeginReportDialog({ title, figures, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const navigate = useNavigate();
  const form = useForm({ title }, { check: (values) => required(values, 'title') });
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    const { data } = await perform<Created>('/reports/final', { method: 'POST', body: { ...figures, ...values }, key });
    await done(t('final.begun'));
    onClose();
    void navigate({ to: '/reports/final/$reportId', params: { reportId: data.id } } as never);
  };
  return (
    <Dialog title={t('final.new')} onClose={onClose}>
      <p className="lead-in">{t('final.explained')}</p>
      <FormFrame form={form} send={send} submitText={t('final.begin')}>
        <TextInput {...form.bind('title')} label={t('final.title_of')} />
      </FormFrame>
    </Dialog>
  );
}
