import { useNavigate } from '@tanstack/react-router';
import type { Created } from '@/api/types';
import { calculationsQuery } from '@/calculations/queries';
import { useDone } from '@/shared/api/acts';
import { client } from '@/shared/api/client';
import { perform } from '@/shared/api/http';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useLanguage, useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { applicationBlocks, followUpBlocks } from './application_blocks';
import { finalReportQuery } from './queries';

interface Props {
  title: string;
  figures: Record<string, string>; // a population, or an edition
  onClose: () => void;
}

const beginnings: Partial<Record<string, typeof applicationBlocks>> = {
  application: applicationBlocks,
  follow_up: followUpBlocks,
};

// A report begins with all there is, and is then cut down and written.
export function BeginReportDialog({ title, figures, onClose }: Props) {
  const t = useText('reports');
  const language = useLanguage();
  const done = useDone();
  const navigate = useNavigate();
  const form = useForm({ title, begins: 'figures' }, { check: (values) => required(values, 'title') });
  const isOfRegister = figures.edition_id === undefined && figures.frozen_id === undefined;
  const hasSavings = isOfRegister && placesOf(useSession().roles).has('assistance');
  const send = async (values: typeof form.values, { key }: SendOptions) => {
    const body = { ...figures, title: values.title };
    const { data } = await perform<Created>('/reports/final', { method: 'POST', body, key });
    const begins = beginnings[values.begins];
    if (begins) {
      const { items } = await client.fetchQuery(calculationsQuery);
      const { branch_id } = (await client.fetchQuery(finalReportQuery(data.id, language, 'wide'))).report;
      const shared = items.filter((one) => one.is_shared && one.branch_id === branch_id);
      const blocks = begins(shared, { hasGoals: figures.unit_id !== undefined && isOfRegister, hasSavings }, t);
      await perform(`/reports/final/${data.id}`, { method: 'PATCH', body: { title: values.title, blocks }, version: 1 });
    }
    await done(t('final.begun'));
    onClose();
    void navigate({ to: '/reports/final/$reportId', params: { reportId: data.id } } as never);
  };
  return (
    <Dialog title={t('final.new')} onClose={onClose}>
      <p className="lead-in">{t('final.explained')}</p>
      <FormFrame form={form} send={send} submitText={t('final.begin')}>
        <TextInput {...form.bind('title')} label={t('final.title_of')} />
        <RadioInput
          {...form.bind('begins')}
          label={t('final.begins')}
          lying={false}
          choices={['figures', 'application', ...(isOfRegister ? ['follow_up'] : [])].map((value) => ({ value, label: t(`final.begins.${value}`) }))}
        />
      </FormFrame>
    </Dialog>
  );
}
