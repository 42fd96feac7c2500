import type { InterventionType } from '@/api/types';

export interface CatalogueFilters {
  skr_category: string;
  state: string; // active, wound_up or all
  words: string;
}

// Every word is looked for in the type's name, purpose, method, branch and units.
export function found(types: InterventionType[], filters: CatalogueFilters): InterventionType[] {
  const wanted = filters.words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return types.filter((one) => {
    if (filters.skr_category && one.skr_category !== filters.skr_category) return false;
    if (filters.state === 'active' && !one.active) return false;
    if (filters.state === 'wound_up' && one.active) return false;
    const text = [
      one.name,
      one.purpose,
      one.method,
      one.branch_name,
      ...one.units.map((unit) => unit.name),
    ]
      .join(' ')
      .toLocaleLowerCase('sv');
    return wanted.every((word) => text.includes(word));
  });
}
