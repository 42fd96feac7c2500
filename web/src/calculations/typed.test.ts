import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differing } from './differing';
import { fieldsOf, isKind } from './fields';
import { readPairs } from './pairs';
import { readAmount } from './amounts';
import { emptyOf, type JsonObject, read, typedOf } from './typed';

const folder = new URL('../../../docs/compute/examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.in.json'))
  .map((name) => ({ name, kind: name.split('.')[0] ?? '' }));
const own = new URL('../../../src/calculations/caseload.three-years.in.json', import.meta.url);
const inputOf = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject;
// Months are any day of theirs; what is empty may be left out.
const plain = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(plain);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([key, value]) => [key, /month$/.test(key) && /-\d\d-/.test(String(value)) ? `${String(value).slice(0, 7)}-01` : plain(value)]),
  );
};

describe('What is typed', () => {
  it.each(examples.filter(({ kind }) => isKind(kind)))('says $name in both languages', ({ name, kind }) => {
    if (!isKind(kind)) return;
    const input = inputOf(name);
    for (const language of ['sv', 'en'] as const) {
      const { json, faults } = read(fieldsOf[kind], typedOf(fieldsOf[kind], input, language));
      expect(faults).toEqual([]);
      expect(plain(json)).toEqual(plain(input));
    }
  });

  it('says the flows of a caseload, shares and counts', () => {
    const input = JSON.parse(readFileSync(own, 'utf8')) as JsonObject;
    const { json, faults } = read(fieldsOf.caseload, typedOf(fieldsOf.caseload, input, 'sv'));
    expect(faults).toEqual([]);
    expect(plain(json)).toEqual(plain(input));
    const pairs = { key: 'row', type: 'pairs', name: 'to', says: 'row', of: [{ key: 'share', of: 'percent' }, { key: 'count', of: 'count' }] } as const;
    expect(readPairs('i kö: väntar: 5,5 %\nkvar: 12', { ...pairs, of: [...pairs.of] })).toEqual([
      { to: 'i kö: väntar', share: 0.055 },
      { to: 'kvar', count: 12 },
    ]);
    expect(readPairs('kvar 12', { ...pairs, of: [...pairs.of] })).toBeUndefined();
  });

  it('is read as people write numbers', () => {
    expect(readAmount('1 991 000', 'kronor')).toBe(1991000);
    expect(readAmount('\u221281\u00a0193,50', 'kronor')).toBe(-81193.5);
    expect(readAmount('2,5', 'percent')).toBe(0.025);
    expect(readAmount('14.1', 'percent')).toBe(0.141);
    expect(readAmount('2,5', 'count')).toBeUndefined();
    expect(readAmount('1 500 000 kr', 'kronor')).toBe(1500000);
    for (const text of ['1,000,000', '1,500', '1.500']) expect(readAmount(text, 'kronor')).toBeUndefined();
    expect(readAmount('0,125', 'decimal')).toBe(0.125);
    expect(readAmount('1,125', 'percent')).toBe(0.01125);
    expect(readAmount('', 'count')).toBeUndefined();
  });

  it('names the field that cannot be read, and what is missing', () => {
    const fields = fieldsOf['break-even'];
    const typed = typedOf(fields, inputOf('break-even.bas.in.json'), 'sv');
    const lines = typed.lines as { yearly_kr: string }[];
    const { faults } = read(fields, { ...typed, years: '', lines: [{ ...lines[0], yearly_kr: 'x' }] } as typeof typed);
    expect(faults).toEqual([
      { field: 'years', rule: 'field.required' },
      { field: 'lines[0].yearly_kr', rule: 'field.number' },
    ]);
    expect(read(fieldsOf.payback, emptyOf(fieldsOf.payback)).faults).toHaveLength(8);
  });

  it('tells what differs between two', () => {
    const fields = fieldsOf['break-even'];
    const one = typedOf(fields, inputOf('break-even.bas.in.json'), 'sv');
    const lines = (one.lines as object[]).map((line, index) => (index === 2 ? { ...line, yearly_kr: '1' } : line));
    const other = { ...one, deadweight: '10', lines } as typeof one;
    expect(differing(fields, one, other, (key) => key)).toEqual([
      { path: 'deadweight', label: 'field.deadweight', one: '0', other: '10' },
      { path: 'lines[2].yearly_kr', label: 'field.lines 3: field.yearly_kr', one: '280500', other: '1' },
    ]);
    expect(differing(fields, one, one, (key) => key)).toEqual([]);
  });
});
