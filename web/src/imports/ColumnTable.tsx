import type { ImportColumn, ImportTarget } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { type Mapping, targets } from './mapping';

interface Props {
  columns: ImportColumn[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

export function ColumnTable({ columns, mapping, onChange }: Props) {
  const t = useText('imports');
  const choices = targets.map((target) => ({ value: target, label: t(`target.${target}`) }));
  const shown: Column<ImportColumn>[] = [
    {
      key: 'heading',
      label: t('column.heading'),
      cell: (one) => (
        <span className="strong">
          {one.heading || t('column.nameless', { number: one.index + 1 })}
        </span>
      ),
    },
    {
      key: 'sample',
      label: t('column.sample'),
      cell: (one) => (
        <span className="sample">
          {one.sample.filter(Boolean).join(' · ') || t('column.no_sample')}
        </span>
      ),
    },
    {
      key: 'target',
      label: t('column.target'),
      cell: (one) => (
        <SelectInput
          field={`columns.${one.index}`}
          value={mapping[String(one.index)] ?? 'ignore'}
          label={t('column.target_of', { heading: one.heading })}
          hideLabel
          size="small"
          choices={choices}
          onChange={(value) => onChange({ ...mapping, [String(one.index)]: value as ImportTarget })}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t('mapping.title')}
      rows={columns}
      rowKey={(one) => one.index}
      columns={shown}
    />
  );
}
