import type { Person, PersonRow } from '../src/api/types';
import {
  created,
  dice,
  done,
  newId,
  ok,
  plusDays,
  problem,
  route,
  wrong,
  kToday,
  type Route,
} from './kit';
import { record } from './entries';

const given = [
  'Amina',
  'Karin',
  'Mattias',
  'Tove',
  'Yusuf',
  'Ingrid',
  'Olof',
  'Leyla',
  'Viktor',
  'Elsa',
  'Samir',
  'Gunilla',
  'Anders',
  'Fatima',
  'Johanna',
  'Dragan',
  'Maja',
  'Per',
  'Selam',
  'Birgitta',
];
const family = [
  'Ali',
  'Åberg',
  'Mäki',
  'Grön',
  'Hassan',
  'Isaksson',
  'Carlsson',
  'Yıldız',
  'Wallin',
  'Ek',
  'Haddad',
  'Turesson',
  'Öberg',
  'Šarić',
  'Nilsson',
];
const women = new Set([
  'Amina',
  'Karin',
  'Tove',
  'Ingrid',
  'Leyla',
  'Elsa',
  'Gunilla',
  'Fatima',
  'Johanna',
  'Maja',
  'Selam',
  'Birgitta',
]);
const roll = dice(7);

export const people: Person[] = Array.from({ length: 42 }, (_, index) => {
  const first = given[index % given.length] ?? '';
  const last = family[(index * 7 + Math.floor(index / 20)) % family.length] ?? '';
  const year = 1962 + roll(44);
  return {
    id: `person-${index + 1}`,
    version: 1,
    case_number: `2026-${String(index + 101).padStart(4, '0')}`,
    given_name: first,
    family_name: last,
    name: `${first} ${last}`,
    anonymous: false,
    birth_year: year,
    birth_on: null,
    sex: women.has(first) ? ('woman' as const) : ('man' as const),
    phone: '070-174 06 00',
    email: '',
    preferred_language: index % 4 === 0 ? 'arabiska' : '',
    interpreter_needed: index % 4 === 0,
    protection_level: index === 5 ? ('secrecy_marking' as const) : ('none' as const),
    identity_numbers:
      index % 3 === 0
        ? [
            {
              id: `number-${index}`,
              kind: 'personal_number' as const,
              number: '199002132398',
              valid_from: '2024-02-01',
              valid_to: null,
            },
          ]
        : [],
    linked_people: [],
    may: { write: true, see_protected: true, change_protection: true },
  };
});

export const findPerson = (id: string | undefined): Person | undefined =>
  people.find((person) => person.id === id);
export function row(person: Person): PersonRow {
  const { id, case_number, name, birth_year, sex, protection_level } = person;
  return { id, case_number, name, birth_year, sex, protection_level };
}
export function addPerson(body: any): Person {
  const person: Person = {
    ...body,
    id: newId(),
    version: 1,
    case_number: `2026-${String(people.length + 101).padStart(4, '0')}`,
    name: `${body.given_name} ${body.family_name}`.trim(),
    birth_on: null,
    linked_people: [],
    may: { write: true, see_protected: true, change_protection: true },
    identity_numbers: body.identity_number
      ? [
          {
            id: newId(),
            kind: 'personal_number',
            number: body.identity_number,
            valid_from: kToday,
            valid_to: null,
          },
        ]
      : [],
  };
  people.push(person);
  record(person.id, 'person_registered', 'person', {
    changes: [{ field: 'given_name', old_value: null, new_value: person.given_name }],
  });
  return person;
}

export const peopleRoutes: Route[] = [
  route('POST', '/person-searches', ({ body }) => {
    const wanted = String(body.query).toLowerCase();
    if (wanted.length < 2) return wrong({ field: 'query', rule: 'field.required' });
    const hits = people.filter((person) =>
      [person.name, person.case_number, ...person.identity_numbers.map((one) => one.number)].some(
        (text) => text.toLowerCase().includes(wanted),
      ),
    );
    return ok({ items: hits.slice(0, 20).map(row), truncated: hits.length > 20 });
  }),
  route('POST', '/possible-duplicates', ({ body }) => {
    const name = `${body.given_name ?? ''} ${body.family_name ?? ''}`.trim().toLowerCase();
    const hits = people.filter(
      (person) =>
        (name.length > 3 && person.name.toLowerCase().startsWith(name)) ||
        (body.identity_number &&
          person.identity_numbers.some((one) => one.number === body.identity_number)),
    );
    return ok({
      items: hits.slice(0, 5).map((person) => ({
        ...row(person),
        reason: person.identity_numbers.some((one) => one.number === body.identity_number)
          ? 'same_number'
          : 'similar_name',
      })),
    });
  }),
  route('POST', '/people', ({ body }) => {
    if (!body.family_name) return wrong({ field: 'family_name', rule: 'person.name_required' });
    return created(addPerson(body).id);
  }),
  route('GET', '/people/:id', ({ params }) => {
    const person = findPerson(params[0]);
    return person ? ok(person) : problem(404, 'http.404');
  }),
  route('PATCH', '/people/:id', ({ params, body, version }) => {
    const person = findPerson(params[0]);
    if (!person) return problem(404, 'http.404');
    if (body.phone === '412') {
      Object.assign(person, {
        phone: '060-16 31 00',
        email: 'ny@example.se',
        version: person.version + 1,
      });
    }
    if (version !== person.version)
      return problem(412, 'request.stale_version', { current: person });
    const changes = Object.entries(body)
      .filter(([field, value]) => (person as any)[field] !== value)
      .map(([field, value]) => ({
        field,
        old_value: String((person as any)[field] ?? ''),
        new_value: String(value ?? ''),
      }));
    Object.assign(person, body, { version: person.version + 1 });
    person.name = `${person.given_name} ${person.family_name}`;
    return done(record(person.id, 'person_changed', 'person', { changes }));
  }),
  route('PUT', '/people/:id/protection', ({ params, body }) => {
    const person = findPerson(params[0]);
    if (!person) return problem(404, 'http.404');
    const changes = [
      {
        field: 'protection_level',
        old_value: person.protection_level,
        new_value: body.protection_level,
      },
    ];
    Object.assign(person, { protection_level: body.protection_level, version: person.version + 1 });
    return done(
      record(person.id, 'protection_changed', 'person', { changes, reason: body.reason }),
    );
  }),
  route('POST', '/people/:id/identity-numbers', ({ params, body }) => {
    const person = findPerson(params[0]);
    if (!person) return problem(404, 'http.404');
    for (const number of person.identity_numbers) number.valid_to ??= plusDays(body.valid_from, -1);
    person.identity_numbers.push({
      id: newId(),
      kind: 'personal_number',
      number: body.identity_number,
      valid_from: body.valid_from,
      valid_to: null,
    });
    return created(newId(), record(person.id, 'number_changed', 'person', { reason: body.reason }));
  }),
  route('POST', '/people/:id/links', ({ params, body }) => {
    const person = findPerson(params[0]);
    const other = findPerson(body.duplicate_id);
    if (!person || !other) return problem(404, 'http.404');
    if (person === other) return wrong({ field: 'duplicate_id', rule: 'person.cannot_link_self' });
    person.linked_people.push({ link_id: newId(), person: row(other) });
    return created(newId(), record(person.id, 'people_linked', 'person', { reason: body.reason }));
  }),
  route('DELETE', '/people/:id/links/:id', ({ params }) => {
    const person = findPerson(params[0]);
    if (person)
      person.linked_people = person.linked_people.filter((link) => link.link_id !== params[1]);
    return done();
  }),
];
