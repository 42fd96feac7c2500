// The population that a page is asked for: as it stands in the address, and as a form changes it.
import type { Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useFilters } from '@/shared/lib/use_address';
import { asAddress, type Basis, placesOf, type Population, populationOf } from './population';

interface Options {
  basis?: Basis; // of a page that has but one
  place?: string; // before one is chosen; without it the first branch
}

export function usePopulation(units: Unit[], { basis, place }: Options = {}) {
  const { today } = useSession();
  const [address, change] = useFilters();
  const usual = populationOf(address, today, place ?? `branch:${placesOf(units).branches[0]?.id ?? ''}`);
  const population: Population = basis ? { ...usual, basis } : usual;
  const form = {
    population,
    units,
    oneBasis: basis !== undefined,
    onChange: (next: Population) => change({ ...asAddress(next), ...(basis && { basis: undefined }) }),
  };
  return { population, address, change, form };
}
