import type { ImportRow, ImportSummary } from '../src/api/types';
import { created, kNow, newId, ok, page, problem, route, done, type Route } from './kit';
import { people, row } from './people';

const columns = [
  'Löpnr',
  'Efternamn',
  'Förnamn',
  'Personnummer',
  'Start',
  'Slut',
  'Försörjning före',
  'Anteckning',
].map((heading, index) => ({
  index,
  heading,
  sample:
    [
      ['1', '2', '3'],
      ['Ali', 'Åberg', 'Mäki'],
      ['Amina', 'Karin', 'Mattias'],
      ['900213-2398', '', '19621130-'],
      ['2026-01-12', '2026-02-02', '12/3 2026'],
      ['', '2026-06-30', ''],
      ['Försörjningsstöd', 'Sjukpenning', 'FS'],
      ['', 'ring em', ''],
    ][index] ?? [],
}));
const rows: ImportRow[] = Array.from({ length: 64 }, (_, index) => {
  const state =
    index % 16 === 5
      ? 'error'
      : index % 9 === 3
        ? 'possible_match'
        : index % 5 === 2
          ? 'match'
          : 'new';
  const person = people[index % people.length]!;
  return {
    row_number: index + 2,
    state,
    name: person.name,
    decision: state === 'new' ? 'create' : state === 'match' ? 'link' : null,
    matched_person: state === 'match' || state === 'possible_match' ? row(person) : null,
    same_as: null,
    problems:
      state === 'error'
        ? [
            { column: 'Personnummer', rule: 'identity_number.check_digit', params: {} },
            { column: 'Start', rule: 'field.date', params: {} },
          ]
        : [],
    values: {
      full_name: person.name,
      starts_on: '2026-01-12',
      income_source_start: 'Försörjningsstöd',
    },
  };
});
const counts = () => ({
  new: rows.filter((one) => one.state === 'new').length,
  match: rows.filter((one) => one.state.includes('match')).length,
  error: rows.filter((one) => one.state === 'error').length,
  skip: rows.filter((one) => one.state === 'skip').length,
});
const imported: ImportSummary[] = [
  {
    id: 'import-1',
    file_name: 'deltagare-2025.xlsx',
    imported_at: '2026-10-02T12:20:00Z',
    staff_name: 'Sara Nyström',
    unit_name: 'Kom i jobb',
    counts: { new: 212, match: 31, error: 0, skip: 6 },
    state: 'done',
  },
];
let mapping = {
  name: 'AME:s deltagarlista',
  columns: {
    Efternamn: 'family_name',
    Förnamn: 'given_name',
    Personnummer: 'identity_number',
    Start: 'starts_on',
    Slut: 'ends_on',
  },
};

export const importRoutes: Route[] = [
  route('POST', '/import-previews', ({ query, raw }) => {
    if (raw.length === 0 || (query.get('file_name') ?? '').endsWith('.pdf'))
      return problem(422, 'import.unreadable');
    return {
      status: 201,
      body: {
        id: 'preview-1',
        sheets: ['Blad1', 'Gamla'],
        sheet: 'Blad1',
        encoding: 'windows-1252',
        delimiter: ';',
        header_row: 1,
        columns,
        row_count: rows.length,
        earlier_imports: [],
        suggested_mapping: {
          1: 'family_name',
          2: 'given_name',
          3: 'identity_number',
          4: 'starts_on',
          5: 'ends_on',
          6: 'income_source_start',
        },
      },
    };
  }),
  route('PUT', '/import-previews/:id/mapping', () => ok({ counts: { ...counts(), already_here: 0 } })),
  route('GET', '/import-previews/:id/rows', ({ query }) =>
    page(
      rows.filter(
        (one) =>
          !query.get('state') ||
          one.state === query.get('state') ||
          (query.get('state') === 'match' && one.state === 'possible_match'),
      ),
      query,
    ),
  ),
  route('PUT', '/import-previews/:id/rows/:id', ({ params, body }) => {
    const found = rows.find((one) => one.row_number === Number(params[1]));
    if (found) found.decision = body.decision;
    return done();
  }),
  route('POST', '/imports', () => {
    const id = newId();
    imported.unshift({
      id,
      file_name: 'deltagare-2026.csv',
      imported_at: kNow,
      staff_name: 'Maria Lind',
      unit_name: 'Arbetsmarknadsenheten',
      counts: counts(),
      state: 'done',
    });
    return created(id);
  }),
  route('GET', '/imports', ({ query }) => page(imported, query)),
  route('GET', '/imports/:id', ({ params }) => {
    const one = imported.find((item) => item.id === params[0]);
    return one ? ok(one) : problem(404, 'http.404');
  }),
  route('POST', '/imports/:id/undo', ({ params }) => {
    const one = imported.find((item) => item.id === params[0]);
    if (one) one.state = 'partly_undone';
    return ok({
      undone: 41,
      kept_count: 3,
      kept: [
        { row_number: 7, person: row(people[4]!) },
        { row_number: 12, person: row(people[8]!) },
      ],
    });
  }),
  route('GET', '/column-mappings', () => ok({ items: [mapping] })),
];
