import type { Assessment } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';

export function useOnlyMissing(): boolean {
  const [{ only }] = useFilters();
  return only === 'missing';
}

// Everything, or only what nobody has asked about.
export function OnlyMissing({ assessment }: { assessment: Assessment }) {
  const t = useText('assessment');
  const [{ only }, change] = useFilters();
  const { areas } = assessment;
  return (
    <Chips
      label={t('only')}
      value={only === 'missing' ? 'missing' : 'all'}
      choices={[
        { value: 'all', label: t('only.all'), count: areas.length },
        {
          value: 'missing',
          label: t('only.missing'),
          count: areas.filter((area) => !area.answer).length,
        },
      ]}
      onChoose={(value) => change({ only: value === 'missing' ? value : undefined })}
    />
  );
}
