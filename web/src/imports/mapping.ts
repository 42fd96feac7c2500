// Which column says what: suggestions, saved mappings, and what makes a mapping complete.
import type { ColumnMapping, ImportColumn, ImportTarget } from '@/api/types';

export const targets: ImportTarget[] = [
  'given_name',
  'family_name',
  'full_name',
  'identity_number',
  'birth_year',
  'sex',
  'phone',
  'email',
  'starts_on',
  'ends_on',
  'exit_reason',
  'education_level',
  'registration_consent_on',
  'income_source_start',
  'income_source_end',
  'occupation_start',
  'occupation_end',
  'external_reference',
  'ignore',
];

export type Mapping = Record<string, ImportTarget>;

export function completed(columns: ImportColumn[], mapping: Partial<Mapping>): Mapping {
  return Object.fromEntries(
    columns.map((column) => [String(column.index), mapping[String(column.index)] ?? 'ignore']),
  );
}

const plain = (heading: string) => heading.trim().toLowerCase();

// A saved mapping goes by the columns' headings; columns that it does not know are ignored.
export function applied(columns: ImportColumn[], saved: ColumnMapping): Mapping {
  const byHeading = new Map(
    Object.entries(saved.columns).map(([heading, target]) => [plain(heading), target]),
  );
  return Object.fromEntries(
    columns.map((column) => [
      String(column.index),
      byHeading.get(plain(column.heading)) ?? 'ignore',
    ]),
  );
}

export function mappingProblem(mapping: Mapping): { rule: string; target?: ImportTarget } | null {
  const used = Object.values(mapping).filter((target) => target !== 'ignore');
  const twice = used.find((target, index) => used.indexOf(target) !== index);
  if (twice) return { rule: 'mapping.target_twice', target: twice };
  if (
    !used.some((target) =>
      ['given_name', 'family_name', 'full_name', 'identity_number'].includes(target),
    )
  )
    return { rule: 'mapping.no_name_or_number' };
  return used.includes('starts_on') ? null : { rule: 'mapping.no_start' };
}
