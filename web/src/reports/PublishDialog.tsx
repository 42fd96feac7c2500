import { Button } from '@navikt/ds-react/Button';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Created } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import type { AppendixChoice } from './queries';

interface Props {
  choice: AppendixChoice;
  registerHash: string;
  text: string;
  onClose: () => void;
}

// It cannot be undone: what is published is known.
export function PublishDialog({ choice, registerHash, text, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const navigate = useNavigate();
  const [key] = useState(() => crypto.randomUUID());
  const [sending, setSending] = useState(false);
  const publish = async () => {
    setSending(true);
    try {
      const { data } = await perform<Created>('/reports/editions', { method: 'POST', body: { ...choice, register_hash: registerHash }, key });
      await done(t('edition.done'));
      onClose();
      void navigate({ to: '/reports/editions/$editionId', params: { editionId: data.id } } as never);
    } catch (error) {
      await showProblem(error);
    }
    setSending(false);
  };
  return (
    <Dialog title={t('edition.new')} onClose={onClose}>
      <p>{text}</p>
      <div className="row">
        <Button loading={sending} onClick={() => void publish()}>
          {t('edition.publish')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {t('shared:cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
