import { TextField } from '@navikt/ds-react/TextField';
import { fieldId, useLabel } from '@/shared/forms/inputs';
import { useLanguage, useText } from '@/shared/i18n';
import type { Amount } from './fields';
import { amountText, readAmount } from './amounts';

interface Props {
  field: string;
  label: string;
  says?: string; // before the label, of the slider: what it is of
  value: string;
  error?: string;
  optional?: boolean;
  of: Amount;
  slides?: [number, number, number]; // from, to, step, as it is typed
  onChange: (value: string) => void;
}

// A number that is typed, with a slider under it where moving it shows something.
export function AmountInput({ field, label, says = '', value, error, optional, of, slides, onChange }: Props) {
  const t = useText('calculations');
  const language = useLanguage();
  const unit = of === 'percent' ? '%' : of === 'kronor' ? 'kr' : '';
  const full = useLabel(unit ? `${label}, ${unit}` : label, optional);
  const number = readAmount(value, of);
  const place = number === undefined ? (slides?.[0] ?? 0) : of === 'percent' ? number * 100 : number;
  return (
    <div className="amount">
      <TextField
        id={fieldId(field)}
        label={full}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      />
      {slides && (
        <input
          type="range"
          className="slide"
          aria-label={t('form.slide', { field: says + label })}
          min={slides[0]}
          max={slides[1]}
          step={slides[2]}
          value={Math.min(Math.max(place, slides[0]), slides[1])}
          onChange={(event) => onChange(amountText(Number(event.target.value), 'decimal', language))}
        />
      )}
    </div>
  );
}
