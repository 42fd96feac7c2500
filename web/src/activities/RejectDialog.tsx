import type { InterventionProposal } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { AreaInput } from '@/shared/forms/AreaInput';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Values {
  text: string;
}

export function RejectDialog({
  proposal,
  onClose,
}: {
  proposal: InterventionProposal;
  onClose: () => void;
}) {
  const t = useText('activities');
  const done = useDone();
  const form = useForm<Values>(
    { text: '' },
    { version: proposal.version, check: (values) => required(values, 'text') },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const path = `/intervention-proposals/${proposal.id}/rejection`;
    const answer = await perform(path, { method: 'POST', body: values, key, version });
    await done(t('proposal.rejection'), answer);
    onClose();
  };
  return (
    <Dialog title={t('proposal.reject')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('proposal.reject')}>
        <AreaInput
          {...form.bind('text')}
          label={t('proposal.reject.why')}
          help={t('proposal.reject.help')}
          rows={3}
        />
      </FormFrame>
    </Dialog>
  );
}
