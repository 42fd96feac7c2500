import { Button } from '@navikt/ds-react/Button';
import { Loader } from '@navikt/ds-react/Loader';
import type { FormEvent, ReactNode } from 'react';
import { ConflictDialog } from './ConflictDialog';
import { ErrorList } from './ErrorList';
import type { Form, SendOptions } from './use_form';

interface Props<T> {
  form: Form<T>;
  send: (values: T, options: SendOptions) => Promise<void>;
  submitText: string;
  children: ReactNode;
  extra?: ReactNode;
  labels?: Record<string, string>;
  danger?: boolean;
}

// Error summary first, then the fields, then the button; a conflict opens both versions side by
// side.
export function FormFrame<T extends object>({
  form,
  send,
  submitText,
  children,
  extra,
  labels,
  danger,
}: Props<T>) {
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void form.submit(send);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorList errors={form.errors} problem={form.problem} attempts={form.attempts} />
      {children}
      <div className="form-end">
        <Button
          type="submit"
          aria-busy={form.busy}
          data-color={danger ? 'danger' : undefined}
          icon={form.busy ? <Loader size="small" /> : undefined}
        >
          {submitText}
        </Button>
        {extra}
      </div>
      {form.conflict && (
        <ConflictDialog
          form={form}
          conflict={form.conflict}
          labels={labels ?? {}}
          again={() => void form.submit(send)}
        />
      )}
    </form>
  );
}
