// What several rooms read. A room's own queries stand in the room.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type {
  BranchRules,
  CodeLists,
  Id,
  Items,
  MandatoryFieldName,
  Party,
  Person,
  Session,
  StaffMember,
  Unit,
} from '@/api/types';
import { get, perform, setCsrfToken } from './http';

const kRarelyChangesMs = 10 * 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = (await perform<Session>('/sessions/current', { own401: true })).data;
    setCsrfToken(session.csrf_token);
    return session;
  },
  staleTime: Infinity,
  retry: false,
});

export const unitsQuery = queryOptions({
  queryKey: ['units'],
  staleTime: kRarelyChangesMs,
  queryFn: () => get<Items<Unit>>('/units'),
});
export const partiesQuery = queryOptions({
  queryKey: ['parties'],
  staleTime: kRarelyChangesMs,
  queryFn: () => get<Items<Party>>('/parties'),
});
export const codeListsQuery = queryOptions({
  queryKey: ['code-lists'],
  staleTime: kRarelyChangesMs,
  queryFn: () => get<CodeLists>('/code-lists'),
});
export const staffQuery = (unitId: Id) =>
  queryOptions({
    queryKey: ['staff', unitId],
    staleTime: kRarelyChangesMs,
    queryFn: () => get<Items<StaffMember>>('/staff', { unit_id: unitId }),
  });
export const branchRulesQuery = queryOptions({
  queryKey: ['branch-rules'],
  staleTime: kRarelyChangesMs,
  queryFn: () => get<Items<BranchRules>>('/branch-rules'),
});
export const personQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'basic'],
    queryFn: () => get<Person>(`/people/${personId}`),
  });

export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  if (!data) throw new Error('a page that needs a session was drawn without one');
  return data;
}

export function useUnits(): Unit[] {
  return useQuery(unitsQuery).data?.items ?? [];
}

// The unit that a list begins with: the one asked for, the viewer's own, else the first of the
// branch.
export function useOwnUnit(wanted?: string): Id {
  const own = useUnits().filter((unit) => unit.own);
  const first = useSession().roles.find((role) => role.unit_id)?.unit_id;
  return wanted ?? own.find((unit) => unit.id === first)?.id ?? own[0]?.id ?? '';
}

// What the forms of a unit's branch go by today.
export function useBranchRules(unitId: Id): BranchRules | undefined {
  const branchId = useUnits().find((unit) => unit.id === unitId)?.branch_id;
  return useQuery(branchRulesQuery).data?.items.find((one) => one.branch_id === branchId);
}

// Has the unit's branch made that field mandatory?
export type Must = (field: MandatoryFieldName) => boolean;
export function useMandatory(unitId: Id): Must {
  const rules = useBranchRules(unitId);
  return (field) => rules?.mandatory_fields.includes(field) ?? false;
}

export function useParties(): Party[] {
  return useQuery(partiesQuery).data?.items ?? [];
}

export function useStaff(unitId: Id): StaffMember[] {
  return useQuery(staffQuery(unitId)).data?.items ?? [];
}
