import { TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';
import { filters, type MonthPeriod } from './household_list';
import { MonthField } from './MonthField';

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
        onChoose={(value) =>
          change({
            filter: value === 'all' ? undefined : value,
            within: undefined,
            at: undefined,
            reason: undefined,
            page: undefined,
          })
        }
        choices={filters.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
    </div>
  );
}
