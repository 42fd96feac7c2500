import { useUnits } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { Chips } from '@/shared/ui/Chips';
import type { Filters } from './queries';

export function PortfolioFilters({
  filters,
  onChange,
}: {
  filters: Filters;
  onChange: (patch: Partial<Record<keyof Filters, string>>) => void;
}) {
  const t = useText('outcomes');
  const own = useUnits().filter((unit) => unit.own);
  return (
    <div className="filters">
      <SelectInput
        field="unit_id"
        value={filters.unit_id}
        onChange={(value) => onChange({ unit_id: value })}
        label={t('column.unit')}
        size="small"
        choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <SelectInput
        field="state"
        value={filters.state}
        onChange={(value) => onChange({ state: value })}
        label={t('column.state')}
        size="small"
        choices={['ongoing', 'planned', 'ended', 'all'].map((value) => ({
          value,
          label: t(`filter.state.${value}`),
        }))}
      />
      <Chips
        label={t('filter.owner')}
        value={filters.owner}
        onChoose={(value) => onChange({ owner: value === 'all' ? undefined : value })}
        choices={[
          { value: 'all', label: t('filter.owner.all') },
          { value: 'mine', label: t('filter.owner.mine') },
        ]}
      />
    </div>
  );
}
