import { useState } from 'react';
import { readAmount } from '@/calculations/amounts';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { type SavingsSpans, spans } from './savings_choice';

interface Props {
  choice: SavingsSpans;
  cost: string; // as it is typed, or kronor
  field: (name: string) => string;
  error: (name: string) => string | undefined;
  onChange: (patch: Partial<SavingsSpans>) => void;
  // Whole kronor, nothing, or what cannot be read as such.
  onCost: (kronor: number | null | undefined, typed: string) => void;
  costWhen: 'typed' | 'left';
}

// How long before and after the start, and what it cost.
export function SavingsFields({ choice, cost, field, error, onChange, onCost, costWhen }: Props) {
  const t = useText('reports');
  const [typed, setTyped] = useState(cost);
  // What the address says otherwise, as by going back, is typed anew.
  const [told, setTold] = useState(cost);
  if (told !== cost) {
    setTold(cost);
    if (String(costOf(typed) ?? '') !== cost) setTyped(cost);
  }
  const kronor = costOf(typed);
  const tell = (text: string) => onCost(costOf(text), text);
  return (
    <>
      {spans.map(({ name, months }) => (
        <SelectInput
          key={name}
          field={field(name)}
          value={choice[name]}
          error={error(name)}
          label={t(`savings.${name}`)}
          width="w-mid"
          choices={months
            .filter((one) => name !== 'compared_months' || one <= Number(choice.months_after))
            .map((one) => ({ value: String(one), label: t('months', { band: String(one) }) }))}
          onChange={(next) => onChange({ [name]: next })}
        />
      ))}
      <TextInput
        field={field('cost_kr')}
        value={typed}
        label={`${t('savings.cost')}, kr`}
        help={t('savings.cost.help')}
        optional
        width="w-mid"
        inputMode="numeric"
        error={kronor === undefined ? t('savings.cost.unreadable') : error('cost_kr')}
        onChange={(text) => {
          setTyped(text);
          if (costWhen === 'typed') tell(text);
        }}
        onBlur={() => tell(typed)}
      />
    </>
  );
}

function costOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return null;
  const read = readAmount(typed, 'kronor');
  return read === undefined || read < 0 || !Number.isInteger(read) ? undefined : read;
}
