import { Button } from '@navikt/ds-react/Button';
import { type ReactNode, useState } from 'react';
import { showProblem } from '@/shared/api/acts';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  title: string;
  act: string; // what the button does
  children: ReactNode;
  onAct: () => Promise<void>;
  onClose: () => void;
}

// Asks before something that no undo brings back.
export function ConfirmDialog({ title, act, children, onAct, onClose }: Props) {
  const t = useText('shared');
  const [busy, setBusy] = useState(false);
  const go = async () => {
    setBusy(true);
    try {
      await onAct();
      onClose();
    } catch (error) {
      setBusy(false);
      await showProblem(error);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="lead-in">{children}</p>
      <div className="row">
        <Button type="button" loading={busy} onClick={() => void go()}>
          {act}
        </Button>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
