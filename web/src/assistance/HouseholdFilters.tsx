import { useState } from 'react';
import { TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';
import { filters, type MonthPeriod } from './household_list';
import { readMonth, shortMonth } from './months';

interface Props {
  period: MonthPeriod;
  name: string;
  onName: (name: string) => void;
}

export function HouseholdFilters({ period, name, onName }: Props) {
  const t = useText('assistance');
  const [address, change] = useFilters();
  return (
    <div className="filters">
      <MonthField field="from" label={t('list.from')} month={period.from_month} latest={period.to_month} />
      <MonthField field="to" label={t('list.to')} month={period.to_month} earliest={period.from_month} />
      <div className="grow">
        <TextInput
          field="name"
          value={name}
          label={t('list.name')}
          onChange={(typed) => {
            onName(typed);
            if (address.page) change({ page: undefined });
          }}
        />
      </div>
      <Chips
        label={t('list.filter')}
        value={address.filter ?? 'all'}
        onChoose={(value) => change({ filter: value === 'all' ? undefined : value, page: undefined })}
        choices={filters.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
    </div>
  );
}

interface MonthProps {
  field: 'from' | 'to';
  label: string;
  month: string;
  earliest?: string;
  latest?: string;
}

// Kept as typed until it is a month, and told what is wrong when it is left.
function MonthField({ field, label, month, earliest = '', latest = '9999' }: MonthProps) {
  const words = useWords();
  const [, change] = useFilters();
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState('');
  const take = () => {
    if (typed === null) return;
    const read = readMonth(typed);
    if (!read) return setError(words.rule({ rule: 'field.month' }));
    if (read < earliest || read > latest) return setError(words.rule({ rule: 'assistance.period_order' }));
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
