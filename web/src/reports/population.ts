// A population as it stands in the address: of whom, from when to when, by which day. Opaque ids and
// codes only.
import type { CodeListName, IsoDate, Unit } from '@/api/types';
import { oneOf } from '@/shared/lib/one_of';

export const bases = ['took_part', 'started', 'ended', 'ongoing'] as const;
export type Basis = (typeof bases)[number];

export const variables = [
  'sex',
  'age',
  'education_level',
  'income_source_start',
  'income_source_end',
  'occupation_start',
  'occupation_end',
  'exit_reason',
  'main_outcome',
  'achieved',
] as const;
export type Variable = (typeof variables)[number];

// Whose codes a variable's values are; an age's are bands.
export const listOf: Record<Exclude<Variable, 'age'>, CodeListName> = {
  sex: 'sex',
  education_level: 'education_level',
  income_source_start: 'income_source',
  income_source_end: 'income_source',
  occupation_start: 'occupation_status',
  occupation_end: 'occupation_status',
  exit_reason: 'exit_reason',
  main_outcome: 'main_outcome',
  achieved: 'achieved',
};

export interface FilterLine {
  variable: Variable;
  none: boolean; // none of the values, instead of any
  values: string[];
  ages: string;
}

// A table of the reader's own.
export const crossVariables = ['unit', ...variables] as const;
export const crossMeasures = ['people', 'participations', 'days'] as const;
export const crossShares = ['none', 'line', 'column', 'all'] as const;
export interface CrossChoice {
  lines: string;
  columns: string;
  measure: string;
  shares: string;
}
// What groups of those who started are by: known at the start.
export const exitGroupVariables = [
  'unit',
  'sex',
  'age',
  'education_level',
  'income_source_start',
  'occupation_start',
  'intervention',
] as const;
// What flows are told apart by.
export const flowGroups = ['all', 'sex', 'age'] as const;
export const usualTable: CrossChoice = { lines: 'main_outcome', columns: 'sex', measure: 'people', shares: 'none' };

export interface Population {
  place: string; // "unit:…" or "branch:…"
  from: IsoDate;
  to: IsoDate;
  basis: Basis;
  filters: string; // "sex:woman;age:16-24|25-34;main_outcome!:moved"
}

type Address = Partial<Record<string, string>>;

// The other population that is compared with stands in the address by the same names after "vs_".
export function populationOf(address: Address, today: IsoDate, place: string, prefix = ''): Population {
  const at = (name: string) => address[prefix + name] || undefined;
  return {
    place: at('place') ?? place,
    from: at('from') ?? `${today.slice(0, 4)}-01-01`,
    to: at('to') ?? today,
    basis: oneOf(bases, at('basis'), 'took_part'),
    filters: at('filters') ?? '',
  };
}

export function asAddress(population: Population, prefix = ''): Address {
  return Object.fromEntries(
    Object.entries(population).map(([name, value]) => [prefix + name, String(value) || undefined]),
  );
}

export function asQuery({ place, ...rest }: Population) {
  const [kind, id] = place.split(':');
  return { ...(kind === 'branch' ? { branch_id: id } : { unit_id: id }), ...rest };
}

// Where there is but one basis the server asks for none.
export function withoutBasis(population: Population) {
  const { basis: _, ...query } = asQuery(population);
  return query;
}

// What a unit's exits are compared by.
export const comparedOutcomes = ['work', 'work_or_studies'] as const;

// The unit in place against its branch's others; nothing until one is chosen.
export function comparisonOf(population: Population, outcome: string, units: Unit[]) {
  const unit = units.find((one) => `unit:${one.id}` === population.place);
  if (!unit) return null;
  const { from, to, filters } = population;
  return { branch_id: unit.branch_id, treated: unit.id, from, to, filters, outcome };
}

// The viewer's own branches, then their units and projects.
export function placesOf(units: Unit[]): { branches: { id: string; name: string }[]; units: Unit[] } {
  const own = units.filter((unit) => unit.own);
  const branches = [...new Map(own.map((unit) => [unit.branch_id, unit.branch_name])).entries()];
  return { branches: branches.map(([id, name]) => ({ id, name })), units: own };
}

export function readFilters(text: string): FilterLine[] {
  return text
    .split(';')
    .filter((part) => part.includes(':'))
    .map((part) => {
      const [named = '', list = ''] = part.split(':');
      const none = named.endsWith('!');
      const variable = none ? named.slice(0, -1) : named;
      const values = list.split('|').filter(Boolean);
      return {
        variable: oneOf(variables, variable, 'sex'),
        none,
        values: variable === 'age' ? [] : values,
        ages: variable === 'age' ? values.join(', ') : '',
      };
    });
}

// Lines without a value are left out.
export function filterText(lines: FilterLine[]): string {
  return lines
    .map(({ variable, none, values, ages }) => ({
      variable: none ? `${variable}!` : variable,
      chosen: variable === 'age' ? ages.split(',').map((one) => one.trim().replace('–', '-')) : values,
    }))
    .map(({ variable, chosen }) => ({ variable, chosen: chosen.filter(Boolean) }))
    .filter(({ chosen }) => chosen.length > 0)
    .map(({ variable, chosen }) => `${variable}:${chosen.join('|')}`)
    .join(';');
}
