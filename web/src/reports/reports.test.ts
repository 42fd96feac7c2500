import { describe, expect, it } from 'vitest';
import type { Words } from '@/shared/i18n/words';
import { addTexts, translate } from '@/shared/i18n/dictionary';
import reports from '@/shared/i18n/sv/reports.json';
import codes from '@/shared/i18n/sv/codes.json';
import { filterWords } from './filter_words';
import { levelText, readLevel } from './goal_level';
import { bandText } from './labels';
import { asAddress, asQuery, filterText, populationOf, readFilters } from './population';

addTexts('sv', 'reports', reports);
addTexts('sv', 'codes', codes);
const t = (key: string, values?: object) => translate('sv', 'reports', key, values as never);
const words = {
  language: 'sv',
  code: (list: string, value: string) => translate('sv', 'codes', `${list}.${value}`),
} as unknown as Words;

describe('Bands', () => {
  it('are written with a dash, and with a plus where they are open', () => {
    expect(bandText('4-6')).toBe('4–6');
    expect(bandText('13-')).toBe('13+');
  });
});

describe('A population', () => {
  const today = '2026-11-23';

  it('is this year of the whole branch where nothing is chosen', () => {
    expect(populationOf({}, today, 'branch:b')).toEqual({
      place: 'branch:b',
      from: '2026-01-01',
      to: today,
      basis: 'took_part',
      filters: '',
    });
  });

  it('is read from the address and written back the same', () => {
    const address = { place: 'unit:u', from: '2026-02-01', to: '2026-03-01', basis: 'ended', filters: 'sex:woman' };
    const population = populationOf(address, today, 'branch:b');
    expect(asAddress(population)).toEqual(address);
    expect(populationOf(asAddress(population, 'vs_'), today, '', 'vs_')).toEqual(population);
    expect(asQuery(population)).toEqual({ unit_id: 'u', from: '2026-02-01', to: '2026-03-01', basis: 'ended', filters: 'sex:woman' });
  });

  it('falls back on the usual basis where the address holds another word', () => {
    expect(populationOf({ basis: 'sideways' }, today, '').basis).toBe('took_part');
  });
});

describe('Filters', () => {
  const text = 'sex:woman|man;age:16-24|25-;main_outcome!:studies';

  it('are lines that hold together, and the same text again', () => {
    const lines = readFilters(text);
    expect(lines.map((line) => line.variable)).toEqual(['sex', 'age', 'main_outcome']);
    expect(lines[1]?.ages).toBe('16-24, 25-');
    expect(filterText(lines)).toBe(text);
  });

  it('leave lines without a value out', () => {
    expect(filterText([
        { variable: 'sex', none: false, values: [], ages: '' },
        { variable: 'age', none: false, values: [], ages: ' 16–24 ,' },
      ])).toBe(
      'age:16-24',
    );
  });

  it('are said in words', () => {
    expect(filterWords(text, t, words)).toBe(
      'Kön: Kvinna, Man; Ålder vid start: 16–24 år, 25+ år; Utfall (ingen av): Studier',
    );
  });
});

describe('A level', () => {
  it('is read with a comma or a point, and kept in thousandths', () => {
    expect(readLevel('75')).toBe(75_000);
    expect(readLevel('33,333 %')).toBe(33_333);
    expect(readLevel('9.93')).toBe(9_930);
    expect(readLevel('9.9999')).toBeNull();
    expect(readLevel('tio')).toBeNull();
    expect(levelText(9_930)).toBe('9,93');
  });
});
