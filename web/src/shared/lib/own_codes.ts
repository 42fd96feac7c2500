// One value of a code list as a form holds it: a shared code, or `code/id` for the branch's own local
// value under it. Records keep both.
import type { Id, Language, LocalChoice, OwnCodes } from '@/api/types';
import type { Choice } from '@/shared/forms/inputs';

export function codeOf(value: string): string {
  return value.split('/')[0] ?? '';
}
export function localOf(value: string): Id | null {
  return value.split('/')[1] ?? null;
}

export function labelOf(local: LocalChoice, language: Language): string {
  return language === 'sv' ? local.label_sv : local.label_en;
}

interface Wanted {
  list: LocalChoice['code_list'];
  branchId: Id;
  language: Language;
  word: (code: string) => string;
}

// What the branch offers today: the shared codes in their order, each with its local values under it.
export function choicesOf(codes: string[], own: OwnCodes, wanted: Wanted): Choice[] {
  const isHere = (one: { branch_id: Id; code_list: string }) =>
    one.branch_id === wanted.branchId && one.code_list === wanted.list;
  const withheld = new Set(own.withheld_codes.filter(isHere).map((one) => one.code));
  const offered = own.local_codes.filter((one) => isHere(one) && one.offered);
  return codes
    .filter((code) => !withheld.has(code))
    .map((code) => ({
      value: code,
      label: wanted.word(code),
      under: offered
        .filter((one) => one.code === code)
        .map((one) => ({ value: `${code}/${one.id}`, label: labelOf(one, wanted.language) }))
        .sort((a, b) => a.label.localeCompare(b.label, wanted.language)),
    }));
}
