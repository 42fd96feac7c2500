import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  AdministeredBranch,
  AdministeredCodeList,
  BranchEntry,
  Id,
  Items,
  MandatoryField,
  Page,
  Parameter,
  StaffMemberSheet,
  Staffing,
} from '@/api/types';
import { get } from '@/shared/api/http';

const kRows = 50;

export const branchesQuery = queryOptions({
  queryKey: ['organisation', 'branches'],
  queryFn: () => get<Items<AdministeredBranch>>('/organisation/branches'),
});
export const membersQuery = queryOptions({
  queryKey: ['organisation', 'staff'],
  queryFn: () => get<Items<StaffMemberSheet>>('/organisation/staff'),
});
export const memberQuery = (id: Id) =>
  queryOptions({
    queryKey: ['organisation', 'staff', id],
    enabled: id !== 'new',
    queryFn: () => get<StaffMemberSheet>(`/organisation/staff/${id}`),
  });
export const parametersQuery = (branchId: Id) =>
  queryOptions({
    queryKey: ['organisation', 'parameters', branchId],
    queryFn: () => get<Items<Parameter>>('/organisation/parameters', { branch_id: branchId }),
  });
export const staffingQuery = (branchId: Id) =>
  queryOptions({
    queryKey: ['organisation', 'staffing', branchId],
    queryFn: () => get<Items<Staffing>>('/organisation/staffing', { branch_id: branchId }),
  });
export const mandatoryFieldsQuery = (branchId: Id) =>
  queryOptions({
    queryKey: ['organisation', 'mandatory-fields', branchId],
    queryFn: () =>
      get<Items<MandatoryField>>('/organisation/mandatory-fields', { branch_id: branchId }),
  });
export const codeListsOfQuery = (branchId: Id) =>
  queryOptions({
    queryKey: ['organisation', 'code-lists', branchId],
    queryFn: () =>
      get<Items<AdministeredCodeList>>('/organisation/code-lists', { branch_id: branchId }),
  });
export const codeListHistoryQuery = (branchId: Id, list: string) =>
  queryOptions({
    queryKey: ['organisation', 'code-lists', branchId, list],
    queryFn: () =>
      get<Items<BranchEntry>>(`/organisation/code-lists/${list}/entries`, { branch_id: branchId }),
  });
export const recordQuery = (branchId: Id, page: number) =>
  queryOptions({
    queryKey: ['organisation', 'record', branchId, page],
    enabled: branchId !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      get<Page<BranchEntry>>('/organisation/entries', { branch_id: branchId, page, limit: kRows }),
  });
