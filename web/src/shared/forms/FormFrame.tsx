import { Button } from '@navikt/ds-react/Button';
import { Loader } from '@navikt/ds-react/Loader';
import { type FormEvent, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { DraftLine } from './DraftLine';
import { ErrorList } from './ErrorList';
import type { KeptDraft } from './use_draft';
import type { Form, SendOptions } from './use_form';

// Seldom needed, so fetched when it is.
const ConflictDialog = lazy(async () => ({
  default: (await import('./ConflictDialog')).ConflictDialog,
})) as unknown as typeof import('./ConflictDialog').ConflictDialog;

interface Props<T> {
  form: Form<T>;
  // 'unfinished': a step was taken, and the draft is still wanted.
  send: (values: T, options: SendOptions) => Promise<void | 'unfinished'>;
  draft?: KeptDraft;
  onDiscard?: () => void;
  submitText: string;
  children: ReactNode;
  extra?: ReactNode;
  labels?: Record<string, string>;
  names?: ReadonlyMap<string, string>;
  danger?: boolean;
  // What a field that is wrong and not in this form is called.
  nameOf?: (field: string) => string;
  // The heading of a refusal, for a form that saves nothing.
  failed?: string;
}

// Error summary first, then the fields, then the button; a conflict opens both versions side by
// side.
export function FormFrame<T extends object>({
  form,
  send,
  draft,
  onDiscard,
  submitText,
  children,
  extra,
  labels,
  names,
  danger,
  nameOf,
  failed,
}: Props<T>) {
  const [agains, setAgains] = useState(0);
  // After a conflict: with the values that the settling left, which are there at the next drawing.
  useEffect(() => {
    if (agains > 0) void form.submit(sendAll);
  }, [agains]);
  const sendAll = async (values: T, options: SendOptions) => {
    draft?.hold();
    try {
      if ((await send(values, options)) === 'unfinished') draft?.release();
      else await draft?.discard();
    } catch (error) {
      draft?.release();
      throw error;
    }
  };
  const discard = () => {
    void draft?.discard();
    form.reset();
    onDiscard?.();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void form.submit(sendAll);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorList
        errors={form.errors}
        problem={form.problem}
        attempts={form.attempts}
        nameOf={nameOf}
        failed={failed}
      />
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
        {draft && (
          <DraftLine
            draft={draft}
            onDiscard={form.changed || draft.saved_at ? discard : undefined}
          />
        )}
      </div>
      {form.conflict && (
        <Suspense fallback={null}>
          <ConflictDialog
            form={form}
            conflict={form.conflict}
            labels={labels ?? {}}
            names={names}
            again={() => setAgains((count) => count + 1)}
          />
        </Suspense>
      )}
    </form>
  );
}
