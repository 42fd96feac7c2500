// The state of one form: values, what is wrong at which field, and the version the values were made
// from.
import { useCallback, useRef, useState } from 'react';
import type { Problem } from '@/api/types';
import { ApiError } from '@/shared/api/http';
import { loadTexts } from '@/shared/i18n';
import { type RuleNotice, useWords } from '@/shared/i18n/words';
import { type Conflict, conflictOf, type Saved } from './conflict';

export interface FieldError extends RuleNotice {
  field: string;
}
export interface Bound<V> {
  field: string;
  value: V;
  onChange: (value: V) => void;
  error?: string;
}
export interface SendOptions {
  key: string;
  version: number | undefined;
}

export interface Form<T> {
  values: T;
  set: (patch: Partial<T>, mended?: string) => void;
  bind: <K extends keyof T & string>(field: K) => Bound<T[K]>;
  errorAt: (field: string) => string | undefined;
  errors: FieldError[];
  problem: RuleNotice | null;
  busy: boolean;
  conflict: Conflict<T> | null;
  settle: (version: number | undefined, patch?: Partial<T>) => void;
  // Back to how the form opened.
  reset: () => void;
  attempts: number;
  submit: (send: (values: T, options: SendOptions) => Promise<unknown>) => Promise<void>;
  changed: boolean;
  // Of the row that the values were made from.
  version: number | undefined;
}

interface Options<T> {
  version?: number;
  check?: (values: T) => FieldError[];
  saved?: Saved<T>;
}

export function useForm<T extends object>(
  initial: T,
  { version, check, saved }: Options<T> = {},
): Form<T> {
  const words = useWords();
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [problem, setProblem] = useState<RuleNotice | null>(null);
  const [conflict, setConflict] = useState<Conflict<T> | null>(null);
  const [busy, setBusy] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [changed, setChanged] = useState(false);
  const first = useRef(initial);
  const base = useRef(version);
  const sending = useRef(false);
  const sent = useRef({ body: '', key: '' });

  const set = useCallback((patch: Partial<T>, mended?: string) => {
    setChanged(true);
    setValues((before) => ({ ...before, ...patch }));
    const fields = mended ? [mended] : Object.keys(patch);
    setErrors((before) =>
      before.filter((error) => !fields.some((field) => touches(error.field, field))),
    );
  }, []);
  const errorAt = (field: string) => {
    const found = errors.find((error) => error.field === field);
    return found && words.rule(found);
  };
  const refuse = async (found: FieldError[], rule: RuleNotice | null) => {
    await loadTexts('rules');
    setErrors(found);
    setProblem(rule);
    setAttempts((count) => count + 1);
  };
  const fail = async (error: unknown) => {
    const known: Problem =
      error instanceof ApiError ? error.problem : { status: 0, rule: 'web.unexpected' };
    if (known.status === 412) setConflict(conflictOf(known, values, first.current, saved));
    else if (known.violations?.some((one) => one.field !== ''))
      await refuse(known.violations, null);
    else if (known.violations?.[0]) await refuse([], known.violations[0]);
    else await refuse([], { rule: known.rule ?? `http.${known.status}`, params: known.params });
  };
  const submit = async (send: (values: T, options: SendOptions) => Promise<unknown>) => {
    if (sending.current) return;
    const wrong = check?.(values) ?? [];
    if (wrong.length > 0) {
      await refuse(wrong, null);
      return;
    }
    const body = JSON.stringify([values, base.current]);
    if (sent.current.body !== body) sent.current = { body, key: crypto.randomUUID() };
    sending.current = true;
    setBusy(true);
    setErrors([]);
    setProblem(null);
    try {
      await send(values, { key: sent.current.key, version: base.current });
      sent.current.body = '';
    } catch (error) {
      await fail(error);
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };
  const settle = (newVersion: number | undefined, patch?: Partial<T>) => {
    base.current = newVersion;
    setConflict(null);
    if (patch) set(patch);
  };
  const reset = () => {
    base.current = version;
    setValues(first.current);
    setChanged(false);
    setErrors([]);
    setProblem(null);
  };
  const bind = <K extends keyof T & string>(field: K): Bound<T[K]> => ({
    field,
    value: values[field],
    error: errorAt(field),
    onChange: (value) => set({ [field]: value } as unknown as Partial<T>),
  });
  return {
    values,
    set,
    bind,
    errorAt,
    errors,
    problem,
    busy,
    conflict,
    settle,
    reset,
    attempts,
    submit,
    changed,
    version: base.current,
  };
}

function touches(path: string, field: string): boolean {
  return path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);
}
