// A saved population as a form has it, as the server takes it, and as the address of the Figures page.
import type { SavedPopulation, SavedPopulationFields } from '@/api/types';
import { asAddress, asQuery, filterText, type Population, readFilters } from './population';

export const periods = ['this_year', 'last_year', 'last_12_months', 'whole_project', 'fixed'] as const;
export type SavedPeriod = (typeof periods)[number];

const placeOf = (saved: SavedPopulation) =>
  saved.unit_id ? `unit:${saved.unit_id}` : `branch:${saved.branch_id}`;

export function populationOfSaved(saved: SavedPopulation): Population {
  const { from, to, basis, filters } = saved;
  return { place: placeOf(saved), from, to, basis, filters };
}

export const addressOfSaved = (saved: SavedPopulation) => asAddress(populationOfSaved(saved));

// What the form begins with: a saved one, or the population on the page with its own days.
export function formOf(population: Population, saved: SavedPopulation | null) {
  return {
    name: saved?.name ?? '',
    is_shared: saved?.is_shared ?? false,
    period: (saved?.period ?? 'fixed') as SavedPeriod,
    place: population.place,
    basis: population.basis,
    from_on: saved?.from_on ?? population.from,
    to_on: saved?.to_on ?? population.to,
    filters: readFilters(population.filters),
  };
}
export type SavedForm = ReturnType<typeof formOf>;

export function bodyOf({ place, from_on, to_on, filters, ...values }: SavedForm): SavedPopulationFields {
  const { branch_id = '', unit_id = '' } = asQuery({ place } as Population) as Record<string, string>;
  const isFixed = values.period === 'fixed';
  return {
    ...values,
    branch_id,
    unit_id,
    filters: filterText(filters),
    from_on: isFixed ? from_on || null : null,
    to_on: isFixed ? to_on || null : null,
  };
}
