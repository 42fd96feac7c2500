// What the list of workplaces shows, and in which order.
import type { Workplace } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

export interface WorkplaceFilters {
  search: string;
  kind: string;
  only_free: boolean;
  with_ended: boolean;
  sort_by: string;
  descending: boolean;
}

export const free = (one: Workplace) =>
  one.ended ? 0 : Math.max(0, one.places_now - one.taken_now);

const fold = (text: string) => text.toLocaleLowerCase('sv').normalize('NFC');

function matches(one: Workplace, search: string): boolean {
  const texts = [one.name, one.organisation_name ?? '', one.address ?? '', ...one.tasks];
  return fold(texts.join('\n')).includes(fold(search.trim()));
}

const order: Record<string, (a: Workplace, b: Workplace) => number> = {
  name: (a, b) => a.name.localeCompare(b.name, 'sv'),
  taken: (a, b) => a.taken_now - b.taken_now,
  free: (a, b) => free(a) - free(b),
  // Who is never free comes last.
  free_from: (a, b) => (a.free_from ?? '9999').localeCompare(b.free_from ?? '9999'),
};

export function shownWorkplaces(all: Workplace[], filters: WorkplaceFilters): Workplace[] {
  const byName = order.name!;
  const by = order[filters.sort_by] ?? byName;
  const sign = filters.descending ? -1 : 1;
  return all
    .filter(
      (one) =>
        (filters.with_ended || !one.ended) &&
        (!filters.kind || one.kind === filters.kind) &&
        (!filters.only_free || free(one) > 0) &&
        matches(one, filters.search),
    )
    .sort((a, b) => sign * by(a, b) || byName(a, b));
}

export function workplaceRows(
  all: Workplace[],
  t: Translate,
  words: Words,
): (string | number | null)[][] {
  const head = ['name', 'kind', 'organisation_name', 'address', 'capacity', 'taken', 'free'];
  return [
    [...head.map((key) => t(`workplace.${key}`)), t('workplace.free_from'), t('workplace.tasks')],
    ...all.map((one) => [
      one.name,
      words.code('workplace_kind', one.kind),
      one.organisation_name ?? '',
      one.address ?? '',
      one.places_now,
      one.taken_now,
      free(one),
      one.free_from ?? '',
      one.tasks.join(', '),
    ]),
  ];
}
