import type { Cell, Panel, PanelKey, PanelRow } from '../src/api/types';
import { done, ok, route, type Route } from './kit';
import { units } from './session';

const comments = new Map<string, { text: string; version: number }>();
comments.set('participants', {
  text: 'Inflödet har varit jämnt över året. Tre deltagare väntar på start.',
  version: 1,
});

const line = (
  key: string,
  make: (women: number, men: number) => Cell[],
  women: number,
  men: number,
): PanelRow => {
  const [total, w, m] = make(women, men);
  return { key, total: total ?? {}, women: w ?? {}, men: m ?? {} };
};
const counted = (key: string, women: number, men: number) =>
  line(key, (w, m) => [{ count: w + m }, { count: w }, { count: m }], women, men);
const shared = (key: string, women: number, men: number, ofWomen: number, ofMen: number) =>
  line(
    key,
    (w, m) => [
      { count: w + m, share_percent: Math.round((1000 * (w + m)) / (ofWomen + ofMen)) / 10 },
      { count: w, share_percent: Math.round((1000 * w) / ofWomen) / 10 },
      { count: m, share_percent: Math.round((1000 * m) / ofMen) / 10 },
    ],
    women,
    men,
  );
const changed = (key: string, women: [number, number], men: [number, number]): PanelRow => ({
  key,
  total: { before: women[0] + men[0], after: women[1] + men[1] },
  women: { before: women[0], after: women[1] },
  men: { before: men[0], after: men[1] },
});

function panel(key: PanelKey, women: number, men: number, rows: PanelRow[]): Panel {
  const everyone = { total: women + men, women, men, unknown: 0 };
  return {
    key,
    population: everyone,
    participations: everyone,
    without_measurement: null,
    days: key === 'duration' ? { median: 142, mean: 158.4 } : null,
    age_by_year_only: key === 'age' ? 3 : 0,
    total: null,
    excluded: { ended_unmeasured: 4, consent_withdrawn: 1, registered_in_error: 0 },
    rows,
    comment: comments.get(key) ?? { text: '', version: 0 },
  };
}

function panels(months: string[], ages: string[]): Panel[] {
  return [
    panel('participants', 41, 58, [
      counted('took_part', 41, 58),
      counted('started', 24, 33),
      counted('ended', 19, 27),
      counted('ongoing', 22, 31),
    ]),
    panel('income_source', 17, 24, [
      changed('financial_assistance', [12, 4], [18, 6]),
      changed('salary', [1, 8], [2, 11]),
      changed('sickness_benefit', [3, 2], [2, 1]),
      changed('activity_support', [2, 3], [3, 4]),
      changed('unemployment_benefit', [1, 1], [2, 2]),
      changed('student_aid', [0, 3], [0, 2]),
      changed('no_public_support', [2, 1], [1, 1]),
    ]),
    panel('occupation', 17, 24, [
      changed('working', [1, 8], [2, 12]),
      changed('studying', [1, 4], [0, 3]),
      changed('job_seeking', [14, 6], [20, 9]),
      changed('other', [2, 1], [2, 1]),
    ]),
    panel(
      'duration',
      19,
      27,
      months.map((band, index) =>
        counted(band, [4, 7, 5, 3, 2][index % 5] ?? 1, [6, 9, 8, 4, 2][index % 5] ?? 1),
      ),
    ),
    panel('education', 24, 33, [
      shared('primary_incomplete', 5, 6, 24, 33),
      shared('primary', 7, 10, 24, 33),
      shared('upper_secondary', 8, 13, 24, 33),
      shared('post_secondary_short', 1, 2, 24, 33),
      shared('post_secondary_long', 2, 1, 24, 33),
      shared('unknown', 1, 1, 24, 33),
    ]),
    panel(
      'age',
      24,
      33,
      ages.map((band, index) =>
        shared(band, [7, 14, 3][index % 3] ?? 1, [9, 20, 4][index % 3] ?? 1, 24, 33),
      ),
    ),
  ];
}

export const reportRoutes: Route[] = [
  route('GET', '/reports/appendix', ({ query }) => {
    const unit = units.find((one) => one.id === query.get('unit_id')) ?? units[0]!;
    return ok({
      unit: { id: unit.id, name: unit.name, kind: unit.kind },
      from: query.get('from'),
      to: query.get('to'),
      panels: panels(
        (query.get('month_bands') ?? '0-3,4-6,7-12,13-24,25-').split(','),
        (query.get('age_bands') ?? '16-24,25-34,35-44,45-54,55-64').split(','),
      ),
      anonymous: { total: 6, women: 2, men: 3, unknown: 1 },
      definition_version: 2,
      without_consent: 2,
    });
  }),
  route('GET', '/reports/appendix.csv', () => ok({})),
  route('PUT', '/reports/appendix/comments', ({ body }) => {
    comments.set(body.panel, { text: body.text, version: body.version + 1 });
    return done();
  }),
];
