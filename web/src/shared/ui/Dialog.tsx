import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useText } from '@/shared/i18n';

interface Props {
  title: string;
  onClose?: () => void;
  wide?: boolean;
  high?: boolean;
  children: ReactNode;
}

// A modal dialog, open as long as it is drawn. Focus goes back to where it was. Without onClose it
// cannot be left.
export function Dialog({ title, onClose, wide, high, children }: Props) {
  const t = useText('shared');
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`box${wide ? ' wide' : ''}${high ? ' high' : ''}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className="box-head">
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" className="icon-button" onClick={onClose} aria-label={t('close')}>
            <XMarkIcon aria-hidden />
          </button>
        )}
      </div>
      <div className="box-body">{children}</div>
    </dialog>
  );
}
