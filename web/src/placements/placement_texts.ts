// How a placement reads.
import type { Placement, PlacementExtent, PlacementState } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import type { Tone } from '@/shared/ui/Pill';
import type { Reach } from './workplace_values';

export const placementTone: Record<PlacementState, Tone> = {
  planned: 'blue',
  ongoing: 'green',
  ended: 'grey',
  cancelled: 'grey',
};

export const reachText = (reach?: Partial<Reach>) =>
  [reach?.name, reach?.phone, reach?.email].filter(Boolean).join('\n');

export function extentText(extent: PlacementExtent, t: Translate): string {
  return extent.percent
    ? t('extent.show_percent', { value: extent.percent })
    : t('extent.show_hours', { value: extent.hours_per_week ?? 0 });
}

// The extent that holds on that day.
export function extentOn(placement: Pick<Placement, 'extents'>, day: string): PlacementExtent {
  const begun = placement.extents.filter((one) => (one.valid_from ?? '') <= day);
  return (begun.at(-1) ?? placement.extents[0])!;
}

export function periodText(placement: Placement, words: Words): string {
  const from = placement.started_on ?? placement.starts_on;
  const to = placement.ending?.ended_on ?? placement.ends_on;
  return `${words.date(from)} – ${words.date(to)}`;
}
