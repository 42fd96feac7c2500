import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useState } from 'react';
import { useText } from '@/shared/i18n';
import { useShortcut } from '@/shared/shell/shortcuts';
import { hideToast, kToastMs, useToasts, type Toast } from './toasts';

function ToastCard({ toast }: { toast: Toast }) {
  const t = useText('shared');
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => hideToast(toast.id), toast.undo ? kToastMs : kToastMs / 2);
    return () => clearTimeout(timer);
  }, [held, toast.id, toast.undo]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <button
          type="button"
          onClick={() => {
            hideToast(toast.id);
            void toast.undo?.();
          }}
        >
          {t('undo')}
        </button>
      )}
      <button
        type="button"
        className="close"
        aria-label={t('close')}
        onClick={() => hideToast(toast.id)}
      >
        <XMarkIcon aria-hidden fontSize={22} />
      </button>
    </div>
  );
}

export function Toasts() {
  const toasts = useToasts();
  const last = toasts.filter((toast) => toast.undo).at(-1);
  useShortcut('z', () => {
    if (last) {
      hideToast(last.id);
      void last.undo?.();
    }
  });
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}
