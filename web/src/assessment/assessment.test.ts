import { describe, expect, it } from 'vitest';
import type { Answer, AssessmentArea } from '@/api/types';
import codes from '@/shared/i18n/sv/codes.json';
import shared from '@/shared/i18n/sv/shared.json';
import { addTexts, translate } from '@/shared/i18n/dictionary';
import type { Words } from '@/shared/i18n/words';
import { assessedText } from '@/shared/lib/assessed';
import { sectionsOf } from './areas';
import { checkSitting, chosenCodes, openedLine, sittingBody } from './sitting_values';

addTexts('sv', 'codes', codes);
addTexts('sv', 'shared', shared);
const t = (key: string, values?: object) => translate('sv', 'shared', key, values as never);
const words = {
  language: 'sv',
  code: (list: string, value: string) => t(`codes:${list}.${value}`),
  date: (date: string) => `<${date}>`,
} as unknown as Words;

const value = (code: string, more = {}) => ({
  code,
  percent: null,
  from_on: null,
  to_on: null,
  count: null,
  birth_years: [],
  ...more,
});
const area = (variable: string, section: string, values?: unknown[]) =>
  ({
    variable,
    section,
    many: true,
    answer: values ? ({ values } as unknown as Answer) : null,
  }) as unknown as AssessmentArea;

describe('An answer as words', () => {
  it('reads codes, unknown, yes and no', () => {
    expect(assessedText('barriers', 'social swedish', words, t)).toBe(
      'Sociala skäl, Svenska språket',
    );
    expect(assessedText('registered_at_af', 'unknown', words, t)).toBe('inte känt');
    expect(assessedText('unemployment_fund', 'no', words, t)).toBe('Nej');
  });
  it('reads what is told beside them', () => {
    expect(assessedText('sick_note', 'part:50@2026-09-01..2026-12-31', words, t)).toBe(
      'Delvis sjukskriven 50\u00a0%, <2026-09-01> – <2026-12-31>',
    );
    expect(assessedText('sick_note', 'full@2026-09-01..', words, t)).toBe(
      'Helt sjukskriven, från <2026-09-01>',
    );
    expect(assessedText('children', 'at_home:2=2014,2017 pupil_over_18:1', words, t)).toBe(
      'Bor hemma: 2 (födda 2014, 2017); Går i skolan efter 18: 1',
    );
  });
});

describe('The areas', () => {
  it('are shown in sections, and only what nobody has asked about', () => {
    const areas = [
      area('strengths', 'strengths', [value('motivation')]),
      area('housing', 'home'),
      area('barriers', 'obstacles', [value('unknown')]),
    ];
    expect(sectionsOf(areas, false).map((one) => one.section)).toEqual([
      'strengths',
      'home',
      'obstacles',
    ]);
    expect(sectionsOf(areas, true).map((one) => one.section)).toEqual(['home']);
  });
});

describe('A sitting', () => {
  const children = area('children', 'children', [
    value('at_home', { count: 2, birth_years: [2014, 2017] }),
  ]);
  it('opens a question with the latest answer, but never with unknown', () => {
    expect(openedLine(children, 'person').children.at_home).toEqual({
      count: '2',
      birth_years: '2014, 2017',
    });
    expect(openedLine(area('housing', 'home', [value('unknown')]), 'person').codes).toEqual([]);
  });
  it('lets unknown and none take the place of the others, and give way', () => {
    expect(chosenCodes(['social'], ['social', 'unknown'])).toEqual(['unknown']);
    expect(chosenCodes(['none'], ['none', 'social'])).toEqual(['social']);
    expect(chosenCodes(['social', 'swedish'], ['social'])).toEqual(['social']);
  });
  it('sends what belongs to the chosen codes and nothing else', () => {
    const line = { ...openedLine(children, 'person'), codes: ['visiting'], percent: '50' };
    expect(sittingBody({ held_on: '2026-11-23', answers: [line] }).answers[0]?.values).toEqual([
      value('visiting'),
    ]);
    const note = { ...openedLine(area('sick_note', 'health'), 'health_care'), codes: ['part'] };
    expect(
      sittingBody({
        held_on: '2026-11-23',
        answers: [{ ...note, percent: '50', from_on: '2026-09-01' }],
      }).answers[0]?.values,
    ).toEqual([value('part', { percent: 50, from_on: '2026-09-01' })]);
  });
  it('says what is wrong at its field', () => {
    const rules = (answers: ReturnType<typeof openedLine>[]) =>
      checkSitting({ held_on: '2026-11-23', answers }).map(({ field, rule }) => [field, rule]);
    expect(rules([])).toEqual([['', 'assessment.no_answers']]);
    const line = openedLine(children, 'person');
    expect(rules([{ ...line, codes: [] }])).toEqual([
      ['answers[0].values', 'assessment.no_value'],
    ]);
    const told = (count: string, birth_years: string) => [
      { ...line, children: { at_home: { count, birth_years } } },
    ];
    expect(rules(told('1', '2014 2017'))).toEqual([
      ['answers[0].children.at_home.birth_years', 'assessment.more_years'],
    ]);
    expect(rules(told('många', 'Lisa'))).toEqual([
      ['answers[0].children.at_home.count', 'assessment.child_count'],
      ['answers[0].children.at_home.birth_years', 'birth_year.unreadable'],
    ]);
  });
});
