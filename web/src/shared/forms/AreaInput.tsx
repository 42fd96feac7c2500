import { Textarea } from '@navikt/ds-react/Textarea';
import { type Common, fieldId, useLabel } from './inputs';
import type { Bound } from './use_form';

export function AreaInput({
  field,
  value,
  onChange,
  error,
  label,
  help,
  optional,
  rows = 4,
  size,
}: Common & Bound<string> & { rows?: number; size?: 'medium' | 'small' }) {
  return (
    <Textarea
      id={fieldId(field)}
      label={useLabel(label, optional)}
      description={help}
      value={value}
      error={error}
      minRows={rows}
      size={size}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
