import { useState } from 'react';
import { TextInput } from '@/shared/forms/inputs';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { readMonth, shortMonth } from './months';

interface Props {
  field: 'from' | 'to' | 'month'; // as it stands in the address
  label: string;
  month: string;
  earliest?: string;
  latest?: string;
  outside?: string; // the rule that a month before the earliest or after the latest breaks
}

// Kept as typed until it is a month, and told what is wrong when it is left.
export function MonthField({ field, label, month, earliest = '', latest = '9999', outside = 'assistance.period_order' }: Props) {
  const words = useWords();
  const [, change] = useFilters();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState('');
  const take = () => {
    if (typed === null) return;
    const read = readMonth(typed);
    if (!read) return setError(words.rule({ rule: 'field.month' }));
    if (read < earliest || read > latest) return setError(words.rule({ rule: outside }));
    setTyped(null);
    return change({ [field]: shortMonth(read), page: undefined });
  };
  return (
    <TextInput
      field={field}
      label={label}
      width="w-short"
      value={typed ?? shortMonth(month)}
      error={error || undefined}
      onChange={(text) => {
        setError('');
        setTyped(text);
      }}
      onBlur={take}
    />
  );
}
