import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Created, InterventionType, Person } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import {
  codeListsQuery,
  type Must,
  useMandatory,
  useOwnUnit,
  useSession,
  useUnits,
} from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Chips } from '@/shared/ui/Chips';
import { Note } from '@/shared/ui/Note';
import { checkNew, chosenType, classesOf, newBody, type NewValues, offered } from './new_values';
import { TypeNote } from './TypeNote';

export function NewInterventionForm({
  person,
  types,
}: {
  person: Person;
  types: InterventionType[];
}) {
  const t = useText('activities');
  const words = useWords();
  const navigate = useNavigate();
  const done = useDone();
  const { today } = useSession();
  const units = useUnits();
  const mine = useOwnUnit();
  const order = useQuery(codeListsQuery).data?.skr_category ?? [];
  const isOwn = (unitId: string) => units.some((unit) => unit.id === unitId && unit.own);
  const form = useForm<NewValues>(
    {
      ...(chosenType(undefined) as NewValues),
      skr_category: '',
      unit_id: mine,
      when: 'queue',
      planned_starts_on: '',
      planned_ends_on: '',
      starts_on: today,
      decided_on: '',
      expected_outcome: '',
    },
    { check: (values) => checkNew(values, isOwn(values.carrier_unit_id)) },
  );
  const draft = useFormDraft(`intervention-${person.id}`, form);
  const { values, set } = form;
  const must = useMandatory(values.unit_id);
  const type = types.find((one) => one.id === values.type_id);
  const own = isOwn(values.carrier_unit_id);
  const send = async (typed: NewValues, { key }: SendOptions) => {
    const answer = await perform<Created>('/interventions', {
      method: 'POST',
      body: newBody(typed, person.id, isOwn(typed.carrier_unit_id)),
      key,
    });
    void done(t('new.done'), answer);
    await navigate({
      to: '/interventions/$interventionId',
      params: { interventionId: answer.data.id },
    });
  };
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t(own ? 'new.save' : 'new.ask')}>
      <SelectInput
        {...form.bind('skr_category')}
        label={t('class')}
        help={t('class.help')}
        onChange={(code) =>
          set({ skr_category: code, ...chosenType(undefined) }, 'skr_category')
        }
        choices={classesOf(types, order).map((code) => ({
          value: code,
          label: words.code('skr_category', code),
        }))}
      />
      <SelectInput
        {...form.bind('type_id')}
        label={t('type')}
        onChange={(id) => set(chosenType(types.find((one) => one.id === id)), 'type_id')}
        choices={offered(types)
          .filter((one) => one.skr_category === values.skr_category)
          .map((one) => ({ value: one.id, label: one.name }))}
      />
      {type && <TypeNote type={type} />}
      <SelectInput
        {...form.bind('carrier_unit_id')}
        label={t('carrier')}
        choices={(type?.units ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      {units.filter((unit) => unit.own).length > 1 && (
        <SelectInput
          {...form.bind('unit_id')}
          label={t('unit')}
          help={t('unit.help')}
          choices={units
            .filter((unit) => unit.own)
            .map((unit) => ({ value: unit.id, label: unit.name }))}
        />
      )}
      {values.carrier_unit_id && !own && <Note>{t('new.other_branch')}</Note>}
      {own && <WhenFields form={form} today={today} must={must} />}
      <TextInput
        {...form.bind('extent_percent')}
        label={t('extent')}
        width="w-short"
        inputMode="numeric"
        optional={!must('intervention_extent_percent')}
      />
      <AreaInput
        {...form.bind('expected_outcome')}
        label={t('expected_outcome')}
        help={t('expected_outcome.help')}
        optional={!must('intervention_expected_outcome')}
        rows={3}
      />
      {type && type.decision_law !== 'none' && (
        <div className="grid2">
          <DateInput
            {...form.bind('decided_on')}
            label={t('decided_on')}
            today={today}
            optional={values.when !== 'begun'}
          />
          <TextInput {...form.bind('decided_by')} label={t('decided_by')} />
        </div>
      )}
    </FormFrame>
  );
}

function WhenFields({
  form,
  today,
  must,
}: {
  form: ReturnType<typeof useForm<NewValues>>;
  today: string;
  must: Must;
}) {
  const t = useText('activities');
  const { values, set } = form;
  return (
    <>
      <Chips
        label={t('when')}
        value={values.when}
        onChoose={(when) => set({ when })}
        choices={(['queue', 'planned', 'begun'] as const).map((value) => ({
          value,
          label: t(`when.${value}`),
        }))}
      />
      {values.when !== 'queue' && (
        <div className="grid2">
          {values.when === 'planned' ? (
            <DateInput
              {...form.bind('planned_starts_on')}
              label={t('planned_starts_on')}
              today={today}
            />
          ) : (
            <DateInput {...form.bind('starts_on')} label={t('starts_on')} today={today} />
          )}
          <DateInput
            {...form.bind('planned_ends_on')}
            label={t('planned_ends_on')}
            today={today}
            optional={!must('intervention_planned_ends_on')}
          />
        </div>
      )}
    </>
  );
}
