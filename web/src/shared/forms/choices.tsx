import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { type ChoiceProps, type Common, fieldId } from './inputs';
import type { Bound } from './use_form';

export function RadioInput({
  field,
  value,
  onChange,
  error,
  label,
  help,
  choices,
  lying = true,
}: ChoiceProps & { lying?: boolean }) {
  return (
    <RadioGroup
      id={fieldId(field)}
      tabIndex={-1}
      legend={label}
      description={help}
      value={value}
      error={error}
      onChange={onChange}
      className={lying ? 'radios-lying' : undefined}
    >
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value}>
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}

export function CheckInput({ field, value, onChange, label, help }: Common & Bound<boolean>) {
  return (
    <Checkbox
      id={fieldId(field)}
      checked={value}
      description={help as string | undefined}
      onChange={(event) => onChange(event.target.checked)}
    >
      {label}
    </Checkbox>
  );
}

// Several at once.
export function ChecksInput({
  field,
  value,
  onChange,
  error,
  label,
  help,
  choices,
  lying,
}: Omit<ChoiceProps, 'value' | 'onChange'> & Bound<string[]> & { lying?: boolean }) {
  return (
    <CheckboxGroup
      id={fieldId(field)}
      tabIndex={-1}
      legend={label}
      description={help}
      value={value}
      error={error}
      onChange={(codes: string[]) => onChange(codes)}
      className={lying ? 'radios-lying' : undefined}
    >
      {choices.map((choice) => (
        <Checkbox key={choice.value} value={choice.value}>
          {choice.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
