import { useQuery } from '@tanstack/react-query';
import { SelectInput } from '@/shared/forms/inputs';
import type { Bound } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { workplacesQuery } from './queries';
import { free } from './workplaces';

// The workplaces in use, with how many places are free today.
export function WorkplaceSelect(bound: Bound<string>) {
  const t = useText('placements');
  const all = (useQuery(workplacesQuery).data?.items ?? []).filter((one) => !one.ended);
  return (
    <SelectInput
      {...bound}
      label={t('workplace_id')}
      width="w-mid"
      choices={all.map((one) => ({
        value: one.id,
        label: t(free(one) > 0 ? 'workplace_id.free' : 'workplace_id.full', {
          name: one.name,
          free: free(one),
        }),
      }))}
    />
  );
}
