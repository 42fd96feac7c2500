import type { BranchEntry } from '@/api/types';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { shownValue } from '@/shared/lib/values';

interface Props {
  entry: BranchEntry;
  without?: string[]; // fields that the page tells otherwise
}

// What an entry of the branch's own record changed, field by field.
export function RecordChanges({ entry, without = [] }: Props) {
  const t = useText('administration');
  const words = useWords();
  return (
    <ul>
      {entry.changes
        .filter(({ field }) => field !== 'staff_name' && !without.includes(field))
        .map(({ field, old_value, new_value }) => (
          <li key={field + old_value + new_value}>
            {t(`change.${field}`)}: {shown(field, old_value, words, t)}
            {old_value && new_value ? ' → ' : ''}
            {field === 'username' ? <code>{new_value}</code> : shown(field, new_value, words, t)}
            {!new_value && ` (${t('record.removed')})`}
          </li>
        ))}
    </ul>
  );
}

const worded: Record<string, string> = {
  kind: 'codes:unit_kind.',
  code: 'codes:',
  code_list: 'codes.',
  parameter: 'parameter.',
  counting: 'parameter.counting.',
  step: 'mandatory.step.',
  mandatory_field: 'mandatory.',
};

function shown(field: string, value: string | null, words: Words, t: Translate): string {
  if (value === null) return '';
  if (field === 'role') return roleText(value, t);
  const prefix = worded[field];
  return prefix ? t(`${prefix}${value}`) : shownValue(field, value, words, t);
}

// "case_worker:Verkstaden" → "Handläggare, Verkstaden".
function roleText(value: string, t: Translate): string {
  const [code = '', ...unit] = value.split(':');
  return [t(`shared:role.${code}`), unit.join(':')].filter(Boolean).join(', ');
}
