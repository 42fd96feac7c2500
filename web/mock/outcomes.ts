import type { Measurement, ParticipationRow } from '../src/api/types';
import {
  created,
  dice,
  done,
  newId,
  ok,
  page,
  plusDays,
  problem,
  route,
  wrong,
  type Route,
} from './kit';
import { record } from './entries';
import { findPerson, people, row } from './people';
import { staff, units } from './session';

const roll = dice(99);
const incomes = [
  'financial_assistance',
  'financial_assistance',
  'sickness_benefit',
  'unemployment_benefit',
  'activity_support',
  'no_public_support',
];
const levels = [
  'primary_incomplete',
  'primary',
  'upper_secondary',
  'upper_secondary',
  'post_secondary_short',
  'unknown',
];

function measured(
  id: string,
  point: Measurement['point'],
  on: string,
  source: string,
  status: string,
): Measurement {
  return {
    id,
    version: 1,
    point,
    measured_on: on,
    sources: [{ income_source: source, extent_percent: 100 }],
    occupations: [
      {
        occupation_status: status,
        extent_percent: null,
        subsidised: status === 'working' ? false : null,
      },
    ],
    registered_at_af: true,
  };
}

export const participations: ParticipationRow[] = people.map((person, index) => {
  const starts = plusDays('2026-11-01', -30 - roll(400));
  const ended = index % 3 === 2;
  const planned = index % 11 === 10;
  const owner = staff[roll(3)];
  const ends = ended ? plusDays(starts, 40 + roll(200)) : null;
  const measurements =
    planned || index % 7 === 4
      ? []
      : [measured(`m-${index}-1`, 'start', starts, incomes[roll(6)] ?? '', 'job_seeking')];
  if (index === 0)
    measurements.push(measured('m-0-2', 'between', '2026-10-12', 'activity_support', 'working'));
  if (ended && ends && index % 2)
    measurements.push(measured(`m-${index}-2`, 'end', ends, 'salary', 'working'));
  return {
    id: `participation-${index + 1}`,
    version: 1,
    person: row(person),
    unit: {
      id: index % 2 ? 'unit-ame' : 'unit-jobb',
      name: index % 2 ? 'Arbetsmarknadsenheten' : 'Kom i jobb',
    },
    starts_on: planned ? '2026-12-07' : starts,
    ends_on: ends,
    state: planned ? 'planned' : ended ? 'ended' : 'ongoing',
    exit_reason: ended ? 'work' : null,
    exit_text: '',
    registration_consent_on: starts,
    education_level: levels[roll(6)] ?? 'unknown',
    owner_staff_id: owner?.id ?? null,
    owner_name: owner?.name ?? null,
    anonymous: false,
    measurements,
  };
});
const find = (id: string | undefined) => participations.find((one) => one.id === id);

export const outcomeRoutes: Route[] = [
  route('POST', '/participations', ({ body }) => {
    const person = body.person_id ? findPerson(body.person_id) : undefined;
    if (!person && !body.anonymous) return wrong({ field: 'person_id', rule: 'field.required' });
    const id = newId();
    participations.unshift({
      ...body,
      id,
      version: 1,
      person: person
        ? row(person)
        : {
            id: '',
            case_number: '',
            name: '',
            birth_year: body.anonymous.birth_year,
            sex: body.anonymous.sex,
            protection_level: 'none',
          },
      unit: { id: body.unit_id, name: units.find((one) => one.id === body.unit_id)?.name ?? '' },
      ends_on: null,
      state: 'ongoing',
      exit_reason: null,
      exit_text: null,
      owner_name: staff.find((one) => one.id === body.owner_staff_id)?.name ?? null,
      anonymous: !person,
      measurements: [],
    });
    return created(
      id,
      person
        ? record(person.id, 'participation_started', 'participation', {
            unit_name: units.find((one) => one.id === body.unit_id)?.name ?? '',
          })
        : undefined,
    );
  }),
  route('GET', '/participations', ({ query }) => {
    const by = query.get('sort_by') ?? 'starts_on';
    const sign = query.get('sort_direction') === 'asc' ? 1 : -1;
    const text = (one: ParticipationRow) =>
      by === 'name'
        ? one.person.name
        : by === 'owner_name'
          ? (one.owner_name ?? '')
          : String((one as any)[by] ?? '');
    const state = query.get('state') ?? 'all';
    return page(
      participations
        .filter(
          (one) =>
            (state === 'all' ||
              one.state === state ||
              (state === 'ongoing' && one.state === 'planned')) &&
            (!query.get('unit_id') || one.unit.id === query.get('unit_id')) &&
            (query.get('owner') !== 'mine' || one.owner_staff_id === 'staff-maria') &&
            (!query.get('name') ||
              one.person.name.toLowerCase().includes((query.get('name') ?? '').toLowerCase())),
        )
        .sort((a, b) => sign * text(a).localeCompare(text(b), 'sv')),
      query,
    );
  }),
  route('GET', '/participations/:id', ({ params }) => {
    const one = find(params[0]);
    return one ? ok(one) : problem(404, 'http.404');
  }),
  route('PATCH', '/participations/:id', ({ params, body, version }) => {
    const one = find(params[0]);
    if (!one) return problem(404, 'http.404');
    if (version !== one.version) return problem(412, 'request.stale_version', { current: one });
    const { reason, ...rest } = body;
    Object.assign(one, rest, { version: one.version + 1 });
    return done(record(one.person.id, 'participation_changed', 'participation', { reason }));
  }),
  route('POST', '/participations/:id/exit', ({ params, body }) => {
    const one = find(params[0]);
    if (!one) return problem(404, 'http.404');
    if (body.ends_on < one.starts_on)
      return wrong({ field: 'ends_on', rule: 'participation.end_before_start' });
    Object.assign(one, body, { state: 'ended', version: one.version + 1 });
    return done(
      record(one.person.id, 'participation_ended', 'participation', {
        unit_name: one.unit.name,
        facts: { exit_reason: body.exit_reason },
      }),
    );
  }),
  route('POST', '/participations/:id/reopening', ({ params, body }) => {
    const one = find(params[0]);
    if (!one) return problem(404, 'http.404');
    Object.assign(one, {
      ends_on: null,
      exit_reason: null,
      state: 'ongoing',
      version: one.version + 1,
    });
    return done(
      record(one.person.id, 'participation_reopened', 'participation', { reason: body.reason }),
    );
  }),
  route('POST', '/participations/:id/measurements', ({ params, body }) => {
    const one = find(params[0]);
    if (!one) return problem(404, 'http.404');
    if (body.sources.length === 0)
      return wrong({ field: 'sources', rule: 'measurement.no_source' });
    const id = newId();
    one.measurements.push({ ...body, id, version: 1 });
    return created(
      id,
      record(one.person.id, 'measurement_made', 'measurement', { facts: { point: body.point } }),
    );
  }),
  route('PUT', '/participations/:id/measurements/:id', ({ params, body }) => {
    const measurement = find(params[0])?.measurements.find((one) => one.id === params[1]);
    if (!measurement) return problem(404, 'http.404');
    Object.assign(measurement, body, { version: measurement.version + 1 });
    return done();
  }),
];
