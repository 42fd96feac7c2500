import { describe, expect, it } from 'vitest';
import type { Panel, PanelRow } from '@/api/types';
import type { Words } from '@/shared/i18n/words';
import { addTexts, translate } from '@/shared/i18n/dictionary';
import reports from '@/shared/i18n/sv/reports.json';
import codes from '@/shared/i18n/sv/codes.json';
import { bandText, splitText, withBands } from './labels';
import { chartOption, wrapped } from './chart_options';
import { conclusion } from './conclusion';
import { panelChart } from './panel_chart';

addTexts('sv', 'reports', reports);
addTexts('sv', 'codes', codes);
const t = (key: string, values?: object) => translate('sv', 'reports', key, values as never);
const words = {
  language: 'sv',
  code: (list: string, value: string) => translate('sv', 'codes', `${list}.${value}`),
} as unknown as Words;
const moved = (key: string, before: number, after: number): PanelRow => ({
  key,
  total: { before, after },
  women: {},
  men: {},
});
const panel = (key: Panel['key'], rows: PanelRow[], total = 10): Panel => ({
  key,
  rows,
  population: { total, women: 3, men: 7, unknown: 0 },
  participations: { total, women: 3, men: 7, unknown: 0 },
  total: null,
  days: null,
  without_measurement: null,
  age_by_year_only: 0,
  excluded: { ended_unmeasured: 0, consent_withdrawn: 0, registered_in_error: 0 },
  comment: { text: '', version: 0 },
});

describe('Reports', () => {
  it('says what fell most and what rose most', () => {
    const krokom = panel('occupation', [moved('job_seeking', 10, 10), moved('working', 0, 9)]);
    expect(conclusion(krokom, t, words)).toBe('Störst ökning: arbetar, från 0 till 9.');
    expect(
      conclusion(
        panel('income_source', [moved('financial_assistance', 10, 1), moved('salary', 0, 9)]),
        t,
        words,
      ),
    ).toBe(
      'Störst minskning: försörjningsstöd/ekonomiskt bistånd, från 10 till 1. Störst ökning: lön, från 0 till 9.',
    );
  });
  it('counts one and several, and names those of unknown sex', () => {
    expect(splitText({ total: 2, women: 1, men: 1, unknown: 0 }, t)).toBe('1 kvinna, 1 man');
    expect(splitText({ total: 12, women: 3, men: 7, unknown: 2 }, t)).toBe(
      '3 kvinnor, 7 män, 2 av okänt kön, som bara ingår i totalen',
    );
  });
  it("shows the server's bands where the reader chose none", () => {
    const rows = ['0-3', '4-', 'outside'].map((key) => moved(key, 0, 0));
    const appendix = { panels: [panel('duration', rows), panel('age', [])] } as never;
    const choice = { unit_id: 'u', from: '', to: '', month_bands: '', age_bands: '16-20' };
    expect(withBands(choice, appendix)).toMatchObject({ month_bands: '0-3,4-', age_bands: '16-20' });
    expect(withBands(choice)).toMatchObject({ month_bands: '' });
  });
  it('says of the occupation panel whom it leaves out, though the source does not', () => {
    expect(t('definition.occupation')).toContain('Källan säger inte om samma undantag');
  });
  it('says so when there is nobody', () => {
    expect(conclusion(panel('age', [], 0), t, words)).toBe(t('says.nobody'));
  });
  it('leaves sources that nobody has out of the diagram, not out of the table', () => {
    const chart = panelChart(
      panel('income_source', [moved('salary', 0, 2), moved('student_aid', 0, 0)]),
      t,
      words,
    );
    expect(chart.labels).toEqual(['Lön', 'Totalt', 'Kvinnor', 'Män']);
    expect(chart.series.map((one) => one.values)).toEqual([
      [null, 0, 0, 0],
      [null, 2, 0, 0],
    ]);
  });
  it('draws total, women and men, and nobody unknown where there is none', () => {
    const share = (key: string, total: number, women: number, men: number): PanelRow => ({
      key,
      total: { count: 1, share_percent: total },
      women: { share_percent: women },
      men: { share_percent: men },
    });
    const empty: PanelRow = { key: 'unknown', total: { count: 0 }, women: {}, men: {} };
    const chart = panelChart(panel('age', [share('16-24', 30, 33.3, 28.6), empty]), t, words);
    expect(chart.labels).toEqual(['16–24 år']);
    expect(chart.series.map((one) => [one.name, ...one.values])).toEqual([
      ['Totalt', 30],
      ['Kvinnor', 33.3],
      ['Män', 28.6],
    ]);
  });
  it('writes bands and breaks long labels at words', () => {
    expect([bandText('4-6'), bandText('13-'), bandText('5')]).toEqual(['4–6', '13+', '5']);
    expect(wrapped('Aktivitetsstöd inkl. utvecklingsersättning', 22)).toBe(
      'Aktivitetsstöd inkl.\nutvecklingsersättning',
    );
  });
  it('sets names of rows apart from the groups under them', () => {
    const option = chartOption({
      labels: ['Lön', 'Totalt'],
      heads: [true, false],
      series: [{ name: 's', color: '#000', values: [null, 1] }],
      percent: false,
      language: 'sv',
    });
    expect((option.yAxis as { data: string[] }).data).toEqual(['{head|Lön}', 'Totalt']);
  });
});
