// Aksel's fields, bound to a form: the id is the field's path, so that the error summary can point
// at it.
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from 'react';
import { useText } from '@/shared/i18n';
import type { Bound } from './use_form';

export function fieldId(field: string): string {
  return `field-${field}`;
}

export interface Common {
  label: string;
  help?: ReactNode;
  optional?: boolean;
  hideLabel?: boolean;
}

export function useLabel(label: string, optional?: boolean): string {
  const t = useText('shared');
  return optional ? `${label} (${t('optional')})` : label;
}

interface TextProps extends Common, Bound<string> {
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  width?: 'w-short' | 'w-mid';
  size?: 'medium' | 'small';
  inputMode?: 'numeric';
  onBlur?: () => void;
  readOnly?: boolean;
}
export function TextInput({
  field,
  value,
  onChange,
  error,
  label,
  help,
  optional,
  hideLabel,
  width,
  type,
  ...rest
}: TextProps) {
  return (
    <TextField
      id={fieldId(field)}
      label={useLabel(label, optional)}
      description={help}
      value={value}
      error={error}
      hideLabel={hideLabel}
      type={type as 'text'}
      onChange={(event) => onChange(event.target.value)}
      className={width}
      autoComplete="off"
      {...rest}
    />
  );
}

export interface Choice {
  value: string;
  label: string;
  under?: Choice[];
}
export interface ChoiceProps extends Common, Bound<string> {
  choices: Choice[];
  empty?: string;
  width?: 'w-mid';
  size?: 'medium' | 'small';
}

export function SelectInput({
  field,
  value,
  onChange,
  error,
  label,
  help,
  optional,
  hideLabel,
  choices,
  empty,
  width,
  size,
}: ChoiceProps) {
  const t = useText('shared');
  return (
    <Select
      id={fieldId(field)}
      label={useLabel(label, optional)}
      description={help}
      value={value}
      error={error}
      hideLabel={hideLabel}
      className={width}
      size={size}
      onChange={(event) => onChange(event.target.value)}
    >
      {empty !== undefined ? (
        <option value="">{empty}</option>
      ) : (
        value === '' && <option value="">{t('choose')}</option>
      )}
      {choices.map((choice) =>
        choice.under && choice.under.length > 0 ? (
          <optgroup key={choice.value} label={choice.label}>
            {[{ value: choice.value, label: choice.label }, ...choice.under].map(option)}
          </optgroup>
        ) : (
          option(choice)
        ),
      )}
    </Select>
  );
}

function option({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
