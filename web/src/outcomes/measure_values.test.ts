import { describe, expect, it } from 'vitest';
import type { Measurement } from '@/api/types';
import { checkMeasure, measureBody, measureValues } from './measure_values';

const krokom: Measurement = {
  id: 'm',
  version: 1,
  point: 'end',
  measured_on: '2016-01-31',
  sources: [
    { income_source: 'salary', extent_percent: 75 },
    { income_source: 'student_aid', extent_percent: null },
  ],
  occupations: [
    { occupation_status: 'working', extent_percent: 75, subsidised: true },
    { occupation_status: 'studying', extent_percent: 25, subsidised: null },
  ],
  registered_at_af: true,
};

describe('MeasureValues', () => {
  it('comes back as it went in', () => {
    const { id: _id, version: _version, ...body } = krokom;
    expect(measureBody(measureValues(krokom, 'start', ''))).toEqual(body);
  });
  it('asks for a source and an occupation', () => {
    expect(
      checkMeasure(measureValues(undefined, 'start', '2026-11-23')).map((error) => error.rule),
    ).toEqual(['measurement.no_source', 'measurement.no_occupation']);
  });
  it('points at the second of two equal sources and at a wrong extent', () => {
    const values = measureValues(krokom, 'end', '');
    values.sources = [
      { income_source: 'salary', extent_percent: '0' },
      { income_source: 'salary', extent_percent: '' },
    ];
    expect(checkMeasure(values)).toEqual([
      { field: 'sources[0].extent_percent', rule: 'field.percent' },
      { field: 'sources[1].income_source', rule: 'measurement.duplicate_source' },
    ]);
  });
  it('keeps the subsidy only with work', () => {
    const values = measureValues(krokom, 'end', '');
    values.occupations = [{ occupation_status: 'studying', extent_percent: '', subsidised: 'yes' }];
    expect(measureBody(values).occupations[0]?.subsidised).toBeNull();
  });
});
