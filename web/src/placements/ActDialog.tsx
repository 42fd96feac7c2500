import type { ReactNode } from 'react';
import type { PlacementDetails } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type FieldError, type Form, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

export interface ActProps {
  placement: PlacementDetails;
  onClose: () => void;
}
interface Props<T> extends ActProps {
  title: string;
  told: string;
  submitText?: string;
  wide?: boolean;
  method: 'POST' | 'PUT' | 'PATCH';
  path: string;  // after the placement's own
  initial: T;
  check?: (values: T) => FieldError[];
  body: (values: T) => object;
  children: (form: Form<T>) => ReactNode;
}

// One act on a placement: a dialog with a form, sent in the version that was seen.
export function ActDialog<T extends object>({ placement, onClose, ...act }: Props<T>) {
  const t = useText('placements');
  const done = useDone();
  const form = useForm<T>(act.initial, {
    version: placement.version,
    saved: { row: placement },
    check: act.check,
  });
  const send = async (values: T, { key, version }: SendOptions) => {
    const answer = await perform(`/placements/${placement.id}${act.path}`, {
      method: act.method,
      body: act.body(values),
      key,
      version,
    });
    await done(act.told, answer);
    onClose();
  };
  return (
    <Dialog wide={act.wide} title={act.title} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={act.submitText ?? t('save')}>
        {act.children(form)}
      </FormFrame>
    </Dialog>
  );
}
