import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/shared/i18n';
import { type RuleNotice, useWords } from '@/shared/i18n/words';
import { fieldId } from './inputs';
import type { FieldError } from './use_form';

interface Props {
  errors: FieldError[];
  problem: RuleNotice | null;
  attempts: number;
  // What a field that is not in this form is called.
  nameOf?: (field: string) => string;
  // The heading of a refusal, for a form that saves nothing.
  failed?: string;
}

function labelOf(field: string): string {
  const element = document.getElementById(fieldId(field));
  const label =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.labels?.[0]
      : element?.querySelector('legend');
  return label?.textContent?.trim() ?? '';
}

// Takes the focus at every failed try and leads to each field.
export function ErrorList({ errors, problem, attempts, nameOf, failed }: Props) {
  const t = useText('shared');
  const words = useWords();
  const ref = useRef<HTMLDivElement>(null);
  const [labels, setLabels] = useState<Record<string, string>>({});
  useEffect(() => {
    setLabels(Object.fromEntries(errors.map(({ field }) => [field, labelOf(field)])));
    if (attempts > 0) ref.current?.focus();
    // The list is read aloud once per try, not at every field that is mended.
  }, [attempts]);
  if (errors.length === 0 && !problem) return null;
  return (
    <div className="mend" ref={ref} tabIndex={-1} role="alert">
      <h2>
        <ExclamationmarkTriangleIcon aria-hidden />
        {problem ? (failed ?? t('mend.failed')) : t('mend.fields', { count: errors.length })}
      </h2>
      <ul>
        {problem && (
          <li>
            {words.rule(problem)} {!failed && t('mend.kept')}
          </li>
        )}
        {errors.map((error) => (
          <Line
            key={error.field + error.rule}
            error={error}
            label={labels[error.field] ?? ''}
            name={nameOf?.(error.field) ?? ''}
          />
        ))}
      </ul>
    </div>
  );
}

function Line({ error, label, name }: { error: FieldError; label: string; name: string }) {
  const words = useWords();
  const called = label || name;
  const text = called ? `${called}: ${words.rule(error)}` : words.rule(error);
  if (!label) return <li>{text}</li>;
  const go = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    document.getElementById(fieldId(error.field))?.focus();
  };
  return (
    <li>
      <a href={`#${fieldId(error.field)}`} onClick={go}>
        {text}
      </a>
    </li>
  );
}
