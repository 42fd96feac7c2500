import type { ReactNode } from 'react';
import type { Household } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { FormFrame } from '@/shared/forms/FormFrame';
import { type FieldError, type Form, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';

export interface HouseholdActProps {
  household: Household;
  onClose: () => void;
}
interface Props<T> extends HouseholdActProps {
  title: string;
  told: string;
  path: string; // after the household's own
  initial: T;
  check: (values: T) => FieldError[];
  body: (values: T) => object;
  // Where a fault of the server's stands in the form.
  mend?: (error: unknown) => unknown;
  children: (form: Form<T>) => ReactNode;
}

// One act on a household, sent in the version that was seen.
export function ActDialog<T extends object>({ household, onClose, ...act }: Props<T>) {
  const t = useText('assistance');
  const done = useDone();
  const form = useForm<T>(act.initial, {
    version: household.version,
    saved: { row: household },
    check: act.check,
  });
  const send = async (values: T, { key, version }: SendOptions) => {
    const path = `/households/${household.id}${act.path}`;
    const answer = await perform(path, { method: 'POST', body: act.body(values), key, version }).catch(
      (error: unknown) => {
        throw act.mend ? act.mend(error) : error;
      },
    );
    await done(act.told, answer);
    onClose();
  };
  return (
    <Dialog title={act.title} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        {act.children(form)}
      </FormFrame>
    </Dialog>
  );
}
