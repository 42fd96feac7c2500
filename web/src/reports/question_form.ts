// What the forms that ask for figures share: they save nothing, and the server answers after they have closed.
import { useEffect } from 'react';
import { ApiError } from '@/shared/api/http';
import { dates, required } from '@/shared/forms/checks';
import type { FieldError, Form } from '@/shared/forms/use_form';

export function checkPeriod(values: { from: string; to: string }): FieldError[] {
  const reversed = values.to !== '' && values.to < values.from;
  return [
    ...required(values, 'from', 'to'),
    ...dates(values, 'from', 'to'),
    ...(reversed ? [{ field: 'to', rule: 'population.period_reversed' }] : []),
  ];
}

// What is wrong with one field of a refused question.
export function violationAt(error: Error | null, field: string) {
  return error instanceof ApiError ? error.problem.violations?.find((one) => one.field === field) : undefined;
}

// A refused question goes back into its form; `fieldOf` gives the form's field for the server's.
export function useRefused<T>(
  { submit }: Pick<Form<T>, 'submit'>,
  error: Error | null,
  fieldOf: (field: string) => string,
) {
  useEffect(() => {
    if (!(error instanceof ApiError)) return;
    const { problem } = error;
    const violations = problem.violations?.map((one) => ({ ...one, field: fieldOf(one.field) }));
    void submit(() => Promise.reject(new ApiError({ ...problem, violations })));
  }, [error]);
}
