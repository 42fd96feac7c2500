// What the list says about a participation beyond its own fields.
import type { Measurement, MeasurementPoint, Participation, ParticipationRow } from '@/api/types';
import type { LocalWords } from '@/shared/api/own_codes';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

export function measuredAt(
  participation: Participation,
  point: MeasurementPoint,
): Measurement | undefined {
  return participation.measurements.find((one) => one.point === point);
}

export function latestMeasurement(participation: Participation): Measurement | undefined {
  return [...participation.measurements]
    .sort((a, b) => a.measured_on.localeCompare(b.measured_on))
    .at(-1);
}

// Which measurement is missing now: the start's once it has begun, the end's once it has ended
// unless the exit says why not.
export function missingPoint(participation: Participation): MeasurementPoint | null {
  if (participation.state === 'planned') return null;
  const unmeasured = ['ended_unmeasured', 'consent_withdrawn', 'registered_in_error'].includes(
    participation.exit_reason ?? '',
  );
  if (unmeasured) return null;
  if (!measuredAt(participation, 'start')) return 'start';
  return participation.state === 'ended' && !measuredAt(participation, 'end') ? 'end' : null;
}

export function livelihood(measurement: Measurement | undefined, words: Words): string {
  return (
    measurement?.sources.map((one) => words.code('income_source', one.income_source)).join(', ') ??
    ''
  );
}

export function occupation(measurement: Measurement | undefined, words: Words): string {
  return (
    measurement?.occupations
      .map((one) => words.code('occupation_status', one.occupation_status))
      .join(', ') ?? ''
  );
}

export function csvRows(
  rows: ParticipationRow[],
  t: Translate,
  words: Words,
  local: LocalWords,
): (string | number | null)[][] {
  const head = [
    'case_number',
    'name',
    'birth_year',
    'sex',
    'unit',
    'state',
    'starts_on',
    'ends_on',
    'exit_reason',
    'local_exit_reason_id',
    'education',
    'owner',
    'livelihood_start',
    'livelihood_end',
    'occupation_start',
    'occupation_end',
  ].map((key) => t(`column.${key}`));
  return [
    head,
    ...rows.map((one) => [
      one.person.case_number,
      one.person.name || t('anonymous'),
      one.person.birth_year,
      words.code('sex', one.person.sex),
      one.unit.name,
      t(`codes:participation_state.${one.state}`),
      one.starts_on,
      one.ends_on,
      words.code('exit_reason', one.exit_reason),
      local.local(one.local_exit_reason_id),
      words.code('education_level', one.education_level),
      one.owner_name,
      livelihood(measuredAt(one, 'start'), words),
      livelihood(measuredAt(one, 'end'), words),
      occupation(measuredAt(one, 'start'), words),
      occupation(measuredAt(one, 'end'), words),
    ]),
  ];
}
