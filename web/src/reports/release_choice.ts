// Which columns leave and how finely, as the server reads it: "dates:month,sex:full"; what is not named stays.
import type { ReleaseColumn, ReleaseColumnRule, ReleaseResolution } from '@/api/types';

export type ReleaseChoice = Record<ReleaseColumn, ReleaseResolution>;

// Coarse to begin with: finer is chosen.
const usual: Partial<ReleaseChoice> = {
  dates: 'period',
  stay_months: 'band',
  sex: 'full',
  age: 'band',
  income_source_start: 'full',
  income_source_end: 'full',
  occupation_start: 'full',
  occupation_end: 'full',
  exit_reason: 'full',
  main_outcome: 'full',
};

export function usualChoice(rules: ReleaseColumnRule[]): ReleaseChoice {
  return Object.fromEntries(
    rules.map(({ column, resolutions }) => [column, usual[column] ?? resolutions[resolutions.length - 1]]),
  ) as ReleaseChoice;
}

export function choiceText(choice: ReleaseChoice): string {
  return Object.entries(choice)
    .filter(([, resolution]) => resolution !== 'none')
    .map(([column, resolution]) => `${column}:${resolution}`)
    .join(',');
}

export function readChoice(text: string): [ReleaseColumn, ReleaseResolution][] {
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => part.split(':') as [ReleaseColumn, ReleaseResolution]);
}
