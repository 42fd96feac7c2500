// The branches' own codes, for forms and for the words of records.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CodeListName, Id, LocalChoice, OwnCodes } from '@/api/types';
import type { Choice } from '@/shared/forms/inputs';
import { useWords } from '@/shared/i18n/words';
import { choicesOf, labelOf } from '@/shared/lib/own_codes';
import { get } from './http';
import { codeListsQuery, useUnits } from './queries';

type LocalListName = LocalChoice['code_list'];
const kNone: OwnCodes = { local_codes: [], withheld_codes: [] };

export const ownCodesQuery = queryOptions({
  queryKey: ['own-codes'],
  staleTime: 60_000,
  queryFn: () => get<OwnCodes>('/own-codes'),
});

// What a form in that branch offers today, in the reader's language.
export function useChoices(list: LocalListName, branchId: Id): Choice[] {
  const words = useWords();
  const codes = useQuery(codeListsQuery).data?.[list];
  const own = useQuery(ownCodesQuery).data;
  return useMemo(
    () =>
      codes && own
        ? choicesOf(codes, own, {
            list,
            branchId,
            language: words.language,
            word: (code) => words.code(list, code),
          })
        : [],
    [codes, own, list, branchId, words],
  );
}

export function useBranchOf(unitId: Id): Id {
  return useUnits().find((unit) => unit.id === unitId)?.branch_id ?? '';
}

export interface LocalWords {
  // The local value's label; '' where there is none.
  local: (id: Id | null | undefined) => string;
  // The shared code's word, and the local value's beside it.
  full: (list: CodeListName, code: string | null | undefined, id: Id | null | undefined) => string;
  names: ReadonlyMap<Id, string>;
}

export function useLocalWords(): LocalWords {
  const words = useWords();
  const own = useQuery(ownCodesQuery).data ?? kNone;
  return useMemo(() => {
    const names = new Map(own.local_codes.map((one) => [one.id, labelOf(one, words.language)]));
    const local = (id: Id | null | undefined) => (id && names.get(id)) || '';
    return {
      names,
      local,
      full: (list, code, id) => [words.code(list, code), local(id)].filter(Boolean).join(': '),
    };
  }, [own, words]);
}
