import { useNavigate } from '@tanstack/react-router';
import type { Created, InterventionType, Unit } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { CheckInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { DecisionFields, LengthFields, WhatFields } from './TypeFields';
import { checkType, typeBody, type TypeValues, typeValues } from './type_values';

export function TypeForm({
  type,
  keeps,
  units,
}: {
  type: InterventionType | undefined;
  keeps: string[];
  units: Unit[];
}) {
  const t = useText('activities');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const form = useForm<TypeValues>(typeValues(type, keeps[0] ?? '', today), {
    version: type?.version,
    saved: {
      values: (row) => typeValues(row as unknown as InterventionType, keeps[0] ?? '', today),
    },
    check: checkType,
  });
  const draft = useFormDraft(`intervention-type-${type?.id ?? 'new'}`, form);
  const { values } = form;
  const send = async (typed: TypeValues, { key, version }: SendOptions) => {
    const body = typeBody(typed, units);
    let typeId = type?.id ?? '';
    if (type)
      await perform(`/intervention-types/${type.id}`, { method: 'PUT', body, version });
    else {
      const answer = await perform<Created>('/intervention-types', {
        method: 'POST',
        body: { ...body, branch_id: typed.branch_id },
        key,
      });
      typeId = answer.data.id;
    }
    void done(t('type.done'));
    await navigate({ to: '/intervention-types/$typeId', params: { typeId } });
  };
  const names = new Map(units.map((unit) => [unit.branch_id, unit.branch_name]));
  return (
    <FormFrame
      form={form}
      draft={draft}
      send={send}
      submitText={t('type.save')}
      labels={{
        name: t('column.type'),
        purpose: t('purpose'),
        method: t('method'),
        to_on: t('to_on'),
        from_on: t('from_on'),
        decided_by: t('decided_by'),
      }}
    >
      {!type && keeps.length > 1 && (
        <SelectInput
          {...form.bind('branch_id')}
          label={t('kept_by')}
          width="w-mid"
          choices={keeps.map((id) => ({ value: id, label: names.get(id) ?? '' }))}
        />
      )}
      <WhatFields form={form} />
      <LengthFields form={form} />
      <DecisionFields form={form} />
      <UnitChecks
        units={units.filter((unit) => unit.branch_id === values.branch_id)}
        chosen={values.unit_ids}
        onChange={(unit_ids) => form.set({ unit_ids })}
      />
      <div className="grid2">
        <DateInput {...form.bind('from_on')} label={t('from_on')} today={today} />
        <DateInput
          {...form.bind('to_on')}
          label={t('to_on')}
          help={t('to_on.help')}
          today={today}
          optional
        />
      </div>
    </FormFrame>
  );
}

function UnitChecks({
  units,
  chosen,
  onChange,
}: {
  units: Unit[];
  chosen: string[];
  onChange: (ids: string[]) => void;
}) {
  const t = useText('activities');
  return (
    <fieldset className="part" id="field-unit_ids" tabIndex={-1}>
      <legend>{t('offered_by')}</legend>
      {units.map((unit) => (
        <CheckInput
          key={unit.id}
          field={`unit_ids.${unit.id}`}
          label={unit.name}
          value={chosen.includes(unit.id)}
          onChange={(on) =>
            onChange(on ? [...chosen, unit.id] : chosen.filter((id) => id !== unit.id))
          }
        />
      ))}
    </fieldset>
  );
}
