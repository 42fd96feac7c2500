import { CalendarIcon } from '@navikt/aksel-icons';
import { BodyShort, ErrorMessage, Label } from '@navikt/ds-react/Typography';
import { useEffect, useRef, useState } from 'react';
import { useText } from '@/shared/i18n';
import { isDate, readDate } from '@/shared/lib/dates';
import { Calendar } from './Calendar';
import { fieldId } from './inputs';
import type { Bound } from './use_form';

interface Props extends Bound<string> {
  label: string;
  help?: string;
  optional?: boolean;
  today: string;
  size?: 'medium' | 'small';
}

// A date as 2026-11-23: typed in any usual form, or chosen in a calendar that works by keys.
export function DateInput({ field, value, onChange, error, label, help, optional, today, size = 'medium' }: Props) {
  const t = useText('shared');
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const id = fieldId(field);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className={`aksel-form-field aksel-form-field--${size} field-box${error ? ' aksel-text-field--error' : ''}`}
    >
      <Label size={size} htmlFor={id} className="aksel-form-field__label">
        {optional ? `${label} (${t('optional')})` : label}
      </Label>
      <BodyShort size={size} as="div" className="aksel-form-field__description" id={`${id}-help`}>
        {help ?? t('date.help')}
      </BodyShort>
      <div className="date-box" ref={box}>
        <input
          id={id}
          className={`aksel-text-field__input aksel-body-short aksel-body-short--${size}`}
          value={value}
          inputMode="numeric"
          placeholder={t('date.pattern')}
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-help${error ? ` ${id}-error` : ''}`}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => {
            if (readDate(value) !== value) onChange(readDate(value));
          }}
        />
        <button
          ref={button}
          type="button"
          className="date-open"
          aria-label={t('date.open', { label })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <CalendarIcon aria-hidden />
        </button>
        {open && (
          <Calendar
            value={isDate(value) ? value : ''}
            today={today}
            label={label}
            onClose={close}
            onChoose={(date) => {
              onChange(date);
              close();
            }}
          />
        )}
      </div>
      <div className="aksel-form-field__error" id={`${id}-error`} aria-live="polite">
        {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
      </div>
    </div>
  );
}
