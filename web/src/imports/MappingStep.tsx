import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import type { ImportPreviewCounts } from '@/api/types';
import { perform } from '@/shared/api/http';
import { useUnits } from '@/shared/api/queries';
import { orNull, required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type FieldError, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { ColumnTable } from './ColumnTable';
import { applied, completed, type Mapping, mappingProblem } from './mapping';
import { PlaceForm } from './PlaceForm';
import { type KeptPreview, keepPreview, mappingsQuery } from './queries';

interface Values {
  unit_id: string;
  columns: Mapping;
  name: string;
  saved: string;
}
interface Props {
  kept: KeptPreview;
  onDone: () => void;
  onBack: () => void;
}

export function MappingStep({ kept, onDone, onBack }: Props) {
  const t = useText('imports');
  const { preview } = kept;
  const own = useUnits().filter((unit) => unit.own);
  const saved = useQuery(mappingsQuery).data?.items ?? [];
  const check = (values: Values): FieldError[] => {
    const problem = mappingProblem(values.columns);
    const target = problem?.target;
    const params = target && { target: t(`target.${target}`) };
    return [
      ...required(values, 'unit_id'),
      ...(problem ? [{ field: 'columns', rule: problem.rule, params }] : []),
    ];
  };
  const form = useForm<Values>(
    {
      unit_id: kept.unit_id,
      columns: completed(preview.columns, preview.suggested_mapping),
      name: '',
      saved: '',
    },
    { check },
  );
  const use = (name: string) => {
    const found = saved.find((one) => one.name === name);
    form.set({ saved: name, ...(found && { columns: applied(preview.columns, found) }) });
  };
  const send = async (values: Values, { key }: SendOptions) => {
    const { columns, unit_id, name } = values;
    const body = {
      sheet: preview.sheet,
      header_row: preview.header_row,
      unit_id,
      columns,
      name: orNull(name),
    };
    const { data } = await perform<{ counts: ImportPreviewCounts }>(
      `/import-previews/${preview.id}/mapping`,
      { method: 'PUT', body, key },
    );
    keepPreview({
      ...kept,
      counts: data.counts,
      unit_id,
      preview: { ...preview, suggested_mapping: columns },
    });
    onDone();
  };
  const facts = [
    kept.file_name,
    t('mapping.rows', { count: preview.row_count }),
    preview.sheets.length > 1 ? t('mapping.sheet', { sheet: preview.sheet }) : '',
    t('mapping.header', { row: preview.header_row }),
    preview.encoding,
  ];
  return (
    <div className="card">
      <h2 tabIndex={-1}>{t('mapping.title')}</h2>
      <p className="quiet under">{facts.filter(Boolean).join(' · ')}</p>
      <PlaceForm kept={kept} />
      <FormFrame
        form={form}
        send={send}
        submitText={t('mapping.next')}
        extra={
          <Button type="button" variant="secondary" onClick={onBack}>
            {t('mapping.back')}
          </Button>
        }
      >
        <div className="grid2">
          <SelectInput
            {...form.bind('unit_id')}
            label={t('mapping.unit')}
            choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
          {saved.length > 0 && (
            <SelectInput
              {...form.bind('saved')}
              onChange={use}
              label={t('mapping.saved')}
              empty={t('mapping.suggested')}
              choices={saved.map((one) => ({ value: one.name, label: one.name }))}
            />
          )}
        </div>
        <ColumnTable
          columns={preview.columns}
          mapping={form.values.columns}
          onChange={(columns) => form.set({ columns })}
        />
        <TextInput
          {...form.bind('name')}
          label={t('mapping.name')}
          help={t('mapping.name.help')}
          width="w-mid"
          optional
        />
      </FormFrame>
    </div>
  );
}
