import { useQuery } from '@tanstack/react-query';
import type { BranchEntry } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText, type Translate } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { shownValue } from '@/shared/lib/values';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Page } from '@/shared/ui/Page';
import { Pager } from '@/shared/ui/Pager';
import { Answered, Empty } from '@/shared/ui/states';
import { recordQuery } from './queries';

const reads = ['administrator', 'auditor'];

export function RecordPage() {
  const t = useText('administration');
  const words = useWords();
  const { roles } = useSession();
  const branches = new Map(
    roles
      .filter((role) => reads.includes(role.role))
      .map((role) => [role.branch_id, role.branch_name]),
  );
  const [search, change] = useFilters();
  const branchId = search.branch_id ?? [...branches.keys()][0] ?? '';
  const query = useQuery(recordQuery(branchId, Number(search.page ?? '1')));
  const about = (entry: BranchEntry) =>
    entry.changes.find((one) => ['staff_name', 'name'].includes(one.field))?.new_value ?? '';
  const columns: Column<BranchEntry>[] = [
    {
      key: 'when',
      label: t('record.when'),
      firm: true,
      cell: (one) => words.instant(one.recorded_at),
    },
    { key: 'what', label: t('record.what'), cell: (one) => t(`entry.${one.kind}`) },
    { key: 'about', label: t('record.about'), cell: (one) => about(one) },
    {
      key: 'changes',
      label: t('record.changes'),
      cell: (one) => (
        <ul>
          {one.changes
            .filter((change) => change.field !== 'staff_name')
            .map((change) => (
              <li key={change.field + change.old_value + change.new_value}>
                {t(`change.${change.field}`)}: {shown(change.field, change.old_value)}
                {change.old_value && change.new_value ? ' → ' : ''}
                {change.field === 'username' ? (
                  <code>{change.new_value}</code>
                ) : (
                  shown(change.field, change.new_value)
                )}
                {!change.new_value && ` (${t('record.removed')})`}
              </li>
            ))}
        </ul>
      ),
    },
    { key: 'who', label: t('record.who'), firm: true, cell: (one) => one.actor_name },
  ];
  const shown = (field: string, value: string | null) =>
    value === null ? '' : field === 'role' ? roleText(value, t) : codeText(field, value);
  const codeText = (field: string, value: string) =>
    field === 'kind'
      ? t(`codes:unit_kind.${value}`)
      : field === 'parameter'
        ? t(`parameter.${value}`)
        : field === 'step'
          ? t(`mandatory.step.${value}`)
          : field === 'mandatory_field'
            ? t(`mandatory.${value}`)
            : shownValue(field, value, words, t);
  return (
    <Page title={t('record.title')} lead={t('record.lead')}>
      {branches.size > 1 && (
        <div className="filters">
          <SelectInput
            field="branch_id"
            value={branchId}
            onChange={(branch_id) => change({ branch_id, page: undefined })}
            label={t('branch')}
            size="small"
            choices={[...branches].map(([value, label]) => ({ value, label }))}
          />
        </div>
      )}
      <Answered query={query}>
        {(list) =>
          list.items.length === 0 ? (
            <Empty title={t('record.empty')} text={t('record.empty.text')} />
          ) : (
            <>
              <DataTable
                caption={t('record.title')}
                rows={list.items}
                rowKey={(one) => one.id}
                columns={columns}
              />
              <Pager meta={list._meta} onPage={(page) => change({ page: String(page) })} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

// "case_worker:Verkstaden" → "Handläggare, Verkstaden".
function roleText(value: string, t: Translate): string {
  const [code = '', ...unit] = value.split(':');
  return [t(`shared:role.${code}`), unit.join(':')].filter(Boolean).join(', ');
}
