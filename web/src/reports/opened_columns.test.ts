import { describe, expect, it } from 'vitest';
import type { OpenedParticipation } from '@/api/types';
import type { Words } from '@/shared/i18n/words';
import { columnsText, plainOf, readColumns, textOf, usualColumns } from './opened_columns';

const words = {
  language: 'sv',
  code: (list: string, value: string | null | undefined) => (value ? `${list}:${value}` : ''),
  date: (date: string | null | undefined) => (date ? `den ${date}` : ''),
} as Words;
const row = {
  name: 'Anna',
  starts_on: '2026-01-02',
  ends_on: null,
  sex: 'woman',
  age: 34,
  education_level: '',
  income_source_start: ['salary', 'student_aid'],
} as unknown as OpenedParticipation;

describe('Columns of those behind a figure', () => {
  it('are the usual ones until others are chosen, and stand in their own order', () => {
    expect(readColumns(undefined)).toEqual([...usualColumns]);
    expect(readColumns('shoes')).toEqual([...usualColumns]);
    expect(readColumns('age,shoes,name')).toEqual(['name', 'age']);
  });
  it('are written in the address where they are not the usual', () => {
    expect(columnsText(usualColumns)).toBeUndefined();
    expect(columnsText([])).toBeUndefined();
    expect(columnsText(['age', 'name'])).toBe('name,age');
  });
  it('are told in words, and plainly where they are sorted or written to a file', () => {
    expect(textOf(row, 'starts_on', words)).toBe('den 2026-01-02');
    expect(plainOf(row, 'starts_on', words)).toBe('2026-01-02');
    expect(plainOf(row, 'ends_on', words)).toBe('');
    expect(plainOf(row, 'age', words)).toBe(34);
    expect(textOf(row, 'income_source_start', words)).toBe('income_source:salary, income_source:student_aid');
    expect(textOf(row, 'education_level', words)).toBe('');
    expect(textOf(row, 'sex', words)).toBe('sex:woman');
  });
});
