import type { StatisticsEdition } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  edition: StatisticsEdition;
  onClose: () => void;
}

export function WithdrawDialog({ edition, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const form = useForm(
    { reason: '' },
    { version: edition.version, check: (values) => required(values, 'reason') },
  );
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    await perform(`/reports/editions/${edition.id}/withdrawal`, { method: 'POST', body: values, key, version });
    await done(t('edition.withdraw.done'));
    onClose();
  };
  return (
    <Dialog title={t('edition.withdraw')} onClose={onClose}>
      <p className="lead-in">{t('edition.withdraw.text')}</p>
      <FormFrame form={form} send={send} submitText={t('edition.withdraw')}>
        <AreaInput {...form.bind('reason')} label={t('edition.withdraw.reason')} help={t('edition.withdraw.reason.help')} />
      </FormFrame>
    </Dialog>
  );
}
