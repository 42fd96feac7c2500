import { useQuery } from '@tanstack/react-query';
import { codeListsQuery, useUnits } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Chips } from '@/shared/ui/Chips';
import type { QueueFilters } from './queries';

export function QueueFilterBar({
  filters,
  onChange,
}: {
  filters: QueueFilters;
  onChange: (patch: Partial<Record<keyof QueueFilters, string>>) => void;
}) {
  const t = useText('activities');
  const words = useWords();
  const own = useUnits().filter((unit) => unit.own);
  const classes = useQuery(codeListsQuery).data?.skr_category ?? [];
  return (
    <div className="filters">
      <SelectInput
        field="unit_id"
        value={filters.unit_id}
        onChange={(unit_id) => onChange({ unit_id })}
        label={t('queue.unit')}
        size="small"
        choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <SelectInput
        field="skr_category"
        value={filters.skr_category ?? ''}
        onChange={(skr_category) => onChange({ skr_category })}
        label={t('class')}
        size="small"
        empty={t('class.all')}
        choices={classes.map((code) => ({
          value: code,
          label: words.code('skr_category', code),
        }))}
      />
      <Chips
        label={t('column.state')}
        value={filters.state}
        onChoose={(state) =>
          onChange({ state, sort_by: undefined, sort_direction: undefined })
        }
        choices={['waiting', 'planned', 'ongoing', 'ended', 'all'].map((value) => ({
          value,
          label: t(`queue.state.${value}`),
        }))}
      />
    </div>
  );
}
