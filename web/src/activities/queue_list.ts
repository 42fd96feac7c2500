// What the list of a unit's interventions is asked for, and how it reads as a file.
import type { InterventionRow } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { stateText } from './intervention_words';
import type { QueueFilters } from './queries';

// Who waits stands in the order of the queue, the others by their day.
export function filtersOf(search: Partial<Record<string, string>>, unit_id: string): QueueFilters {
  const state = search.state ?? 'waiting';
  const usual = { waiting: 'queue', planned: 'planned_starts_on' }[state] ?? 'planned_ends_on';
  return {
    unit_id,
    state,
    skr_category: search.skr_category || undefined,
    sort_by: search.sort_by ?? usual,
    sort_direction: search.sort_direction ?? 'asc',
  };
}

export function csvRows(
  rows: InterventionRow[],
  t: Translate,
  words: Words,
): (string | number | null)[][] {
  const head = [
    'column.case_number',
    'column.name',
    'type',
    'class',
    'column.state',
    'column.asked_by',
    'from_assistance',
    'asked_on',
    'column.waited',
    'planned_starts_on',
    'starts_on',
    'planned_ends_on',
    'ends_on',
    'extent',
  ].map((key) => t(key));
  return [
    head,
    ...rows.map((one) => [
      one.person.case_number,
      one.person.name,
      one.type.name,
      words.code('skr_category', one.type.skr_category),
      stateText(one, t),
      one.unit.name,
      t(one.from_assistance ? 'yes' : 'no'),
      one.asked_on,
      one.waited_days,
      one.planned_starts_on,
      one.starts_on,
      one.planned_ends_on,
      one.ends_on,
      one.extent_percent,
    ]),
  ];
}
