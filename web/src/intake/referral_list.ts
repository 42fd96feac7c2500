// What the list of referrals is asked for, and how it reads as a file.
import type { ReferralRow } from '@/api/types';
import type { LocalWords } from '@/shared/api/own_codes';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

export interface ReferralFilters {
  direction: string;
  state: string;
  kind: string;
  unit_id: string;
  sort_by: string;
  sort_direction: string;
}

export function filtersOf(search: Partial<Record<string, string>>): ReferralFilters {
  return {
    direction: search.direction ?? 'received',
    state: search.state ?? 'open',
    kind: search.kind ?? '',
    unit_id: search.unit_id ?? '',
    sort_by: search.sort_by ?? 'sent_on',
    sort_direction: search.sort_direction ?? 'desc',
  };
}

export function csvRows(
  rows: ReferralRow[],
  t: Translate,
  words: Words,
  local: LocalWords,
): (string | number | null)[][] {
  const head = [
    'case_number',
    'person',
    'kind',
    'sender',
    'receiver',
    'target_group',
    'local_target_group_id',
    'sent_on',
    'answer_by',
    'answered',
    'state',
  ].map((key) => t(key));
  return [
    head,
    ...rows.map((one) => [
      one.person.case_number,
      one.person.name,
      t(`codes:referral_kind.${one.kind}`),
      one.sender_unit.name,
      one.receiver_unit.name,
      words.code('target_group', one.target_group),
      local.local(one.local_target_group_id),
      one.sent_on,
      one.answer_by_on,
      one.answered_on,
      t(`codes:referral_state.${one.state}`),
    ]),
  ];
}
