import { ChecksInput } from '@/shared/forms/choices';
import { useText } from '@/shared/i18n';
import { columnLabel, type OpenedColumn, openedColumns } from './opened_columns';

interface Props {
  chosen: OpenedColumn[];
  onChange: (columns: OpenedColumn[]) => void;
}

export function ColumnChoice({ chosen, onChange }: Props) {
  const t = useText('reports');
  return (
    <details className="more">
      <summary>{t('opened.columns')}</summary>
      <ChecksInput
        field="columns"
        value={chosen}
        onChange={(now) => onChange(openedColumns.filter((one) => now.includes(one)))}
        label={t('opened.columns.label')}
        help={t('opened.columns.help')}
        choices={openedColumns.map((value) => ({ value, label: columnLabel(t, value) }))}
        lying
      />
    </details>
  );
}
