import { useUnits } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { Chips } from '@/shared/ui/Chips';
import type { ReferralFilters } from './referral_list';

interface Props {
  filters: ReferralFilters;
  onChange: (patch: Partial<Record<keyof ReferralFilters, string>>) => void;
}

export function ReferralFilterBar({ filters, onChange }: Props) {
  const t = useText('intake');
  const own = useUnits().filter((unit) => unit.own);
  return (
    <div className="filters">
      <Chips
        label={t('list.direction')}
        value={filters.direction}
        onChoose={(direction) => onChange({ direction })}
        choices={[
          { value: 'received', label: t('list.received') },
          { value: 'sent', label: t('list.sent') },
        ]}
      />
      <SelectInput
        field="state"
        value={filters.state}
        onChange={(state) => onChange({ state })}
        label={t('list.state')}
        size="small"
        choices={['open', 'answered', 'all'].map((value) => ({
          value,
          label: t(`list.state.${value}`),
        }))}
      />
      <SelectInput
        field="kind"
        value={filters.kind}
        onChange={(kind) => onChange({ kind })}
        label={t('kind')}
        size="small"
        empty={t('list.kind.all')}
        choices={['referral', 'order'].map((value) => ({
          value,
          label: t(`list.kind.${value}`),
        }))}
      />
      {own.length > 1 && (
        <SelectInput
          field="unit_id"
          value={filters.unit_id}
          onChange={(unit_id) => onChange({ unit_id })}
          label={t('list.unit')}
          size="small"
          empty={t('list.unit.all')}
          choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
      )}
    </div>
  );
}
