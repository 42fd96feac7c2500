// A measurement as typed: several sources of livelihood and several occupations, each with its
// extent.
import type { Measurement, MeasurementPoint } from '@/api/types';
import { dates, percent, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';

export interface SourceLine {
  income_source: string;
  extent_percent: string;
}
export interface OccupationLine {
  occupation_status: string;
  extent_percent: string;
  subsidised: '' | 'yes' | 'no';
}
export interface MeasureValues {
  point: MeasurementPoint;
  measured_on: string;
  sources: SourceLine[];
  occupations: OccupationLine[];
  registered_at_af: '' | 'yes' | 'no';
}

export const kEmptySource: SourceLine = { income_source: '', extent_percent: '' };
export const kEmptyOccupation: OccupationLine = {
  occupation_status: '',
  extent_percent: '',
  subsidised: '',
};

const text = (value: number | null) => (value === null ? '' : String(value));
const answer = (value: boolean | null) => (value === null ? '' : value ? 'yes' : 'no');
const read = (value: string) => (value.trim() === '' ? null : Number(value));
const readAnswer = (value: '' | 'yes' | 'no') => (value === '' ? null : value === 'yes');

export function measureValues(
  measurement: Measurement | undefined,
  point: MeasurementPoint,
  date: string,
): MeasureValues {
  if (!measurement)
    return {
      point,
      measured_on: date,
      sources: [kEmptySource],
      occupations: [kEmptyOccupation],
      registered_at_af: '',
    };
  return {
    ...linesOf(measurement),
    point: measurement.point,
    measured_on: measurement.measured_on,
  };
}

// What an earlier measurement said, to start from.
export function linesOf(
  measurement: Measurement,
): Pick<MeasureValues, 'sources' | 'occupations' | 'registered_at_af'> {
  return {
    sources: measurement.sources.map((one) => ({
      income_source: one.income_source,
      extent_percent: text(one.extent_percent),
    })),
    occupations: measurement.occupations.map((one) => ({
      occupation_status: one.occupation_status,
      extent_percent: text(one.extent_percent),
      subsidised: answer(one.subsidised),
    })),
    registered_at_af: answer(measurement.registered_at_af),
  };
}

function repeated(codes: string[], index: number): boolean {
  return codes[index] !== '' && codes.indexOf(codes[index] ?? '') < index;
}

export function checkMeasure(values: MeasureValues): FieldError[] {
  const incomes = values.sources.map((one) => one.income_source);
  const statuses = values.occupations.map((one) => one.occupation_status);
  return [
    ...required(values, 'measured_on'),
    ...dates(values, 'measured_on'),
    ...incomes.flatMap((code, index) => [
      ...(code
        ? []
        : [
            {
              field: `sources[${index}].income_source`,
              rule: index === 0 ? 'measurement.no_source' : 'field.required',
            },
          ]),
      ...(repeated(incomes, index)
        ? [{ field: `sources[${index}].income_source`, rule: 'measurement.duplicate_source' }]
        : []),
      ...percent(values.sources[index]?.extent_percent ?? '', `sources[${index}].extent_percent`),
    ]),
    ...statuses.flatMap((code, index) => [
      ...(code
        ? []
        : [
            {
              field: `occupations[${index}].occupation_status`,
              rule: index === 0 ? 'measurement.no_occupation' : 'field.required',
            },
          ]),
      ...(repeated(statuses, index)
        ? [
            {
              field: `occupations[${index}].occupation_status`,
              rule: 'measurement.duplicate_occupation',
            },
          ]
        : []),
      ...percent(
        values.occupations[index]?.extent_percent ?? '',
        `occupations[${index}].extent_percent`,
      ),
    ]),
  ];
}

export function measureBody(values: MeasureValues): Omit<Measurement, 'id' | 'version'> {
  return {
    point: values.point,
    measured_on: values.measured_on,
    sources: values.sources.map((one) => ({
      income_source: one.income_source,
      extent_percent: read(one.extent_percent),
    })),
    occupations: values.occupations.map((one) => ({
      occupation_status: one.occupation_status,
      extent_percent: read(one.extent_percent),
      subsidised: one.occupation_status === 'working' ? readAnswer(one.subsidised) : null,
    })),
    registered_at_af: readAnswer(values.registered_at_af),
  };
}
