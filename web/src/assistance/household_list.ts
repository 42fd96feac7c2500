// What the list of households is asked for, as it stands in the address. A name never does.
import type { HouseholdSearch, Id, IsoDate } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { addMonths } from '@/shared/lib/dates';
import { oneOf } from '@/shared/lib/one_of';
import { useFilters } from '@/shared/lib/use_address';
import { readMonth } from './months';

export const kSocialServices = 'OSL 26:1';
export const filters = [
  'all',
  'ongoing',
  'throughout',
  'long_term',
  'very_long_term',
  'left',
  'returned',
  'not_returned',
] as const;
type Filter = (typeof filters)[number];
export const isOfExits = (filter: Filter) => ['left', 'returned', 'not_returned'].includes(filter);

const working = ['case_worker', 'team_leader'];
const sorts = ['name', 'household_type', 'month_count', 'amount_ore', 'average_ore'] as const;
const kMonths = 12;
const kRows = 50;

export interface MonthPeriod {
  from_month: IsoDate;
  to_month: IsoDate;
}

// Twelve months up to the last that is over.
export function usualPeriod(today: IsoDate): MonthPeriod {
  const to = addMonths(`${today.slice(0, 7)}-01`, -1);
  return { from_month: addMonths(to, 1 - kMonths), to_month: to };
}

export function usePeriod(): MonthPeriod {
  const [address] = useFilters();
  const usual = usualPeriod(useSession().today);
  return {
    from_month: readMonth(address.from ?? '') || usual.from_month,
    to_month: readMonth(address.to ?? '') || usual.to_month,
  };
}

// The one in the address, else the first that one works in.
export function useAssistanceBranch(): Id {
  const [address] = useFilters();
  const held = useSession().roles.filter((one) => one.secrecy_provision === kSocialServices);
  const asked = held.find((one) => one.branch_id === address.branch);
  return (asked ?? held.find((one) => working.includes(one.role)) ?? held[0])?.branch_id ?? '';
}

// For a link to another page of the same branch's.
export const branchIn = (address: Partial<Record<string, string>>) => (address.branch ? { branch: address.branch } : {});

const monthsOf = (text: string | undefined) => (/^\d{1,3}$/.test(text ?? '') ? Number(text) : undefined);

export function searchOf(
  branchId: Id,
  period: MonthPeriod,
  name: string,
  address: Partial<Record<string, string>>,
): HouseholdSearch {
  const filter = oneOf(filters, address.filter, 'all');
  return {
    branch_id: branchId,
    ...period,
    name: name.trim(),
    filter,
    within_months: isOfExits(filter) ? monthsOf(address.within) : undefined,
    at_months: isOfExits(filter) ? monthsOf(address.at) : undefined,
    reason: isOfExits(filter) ? (address.reason ?? '') : '',
    sort_by: oneOf(sorts, address.sort_by, 'amount_ore'),
    descending: address.sort_direction !== 'asc',
    page: Number(address.page ?? '1'),
    limit: kRows,
  };
}
