import { useQuery } from '@tanstack/react-query';
import { codeListsQuery } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { CheckInput, RadioInput } from '@/shared/forms/choices';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import type { TypeValues } from './type_values';

interface Props {
  form: Form<TypeValues>;
}

export function WhatFields({ form }: Props) {
  const t = useText('activities');
  const words = useWords();
  const lists = useQuery(codeListsQuery).data;
  return (
    <>
      <SelectInput
        {...form.bind('skr_category')}
        label={t('class')}
        help={t('class.help')}
        choices={(lists?.skr_category ?? []).map((code) => ({
          value: code,
          label: words.code('skr_category', code),
        }))}
      />
      <TextInput {...form.bind('name')} label={t('column.type')} />
      <AreaInput {...form.bind('purpose')} label={t('purpose')} rows={2} />
      <AreaInput {...form.bind('method')} label={t('method')} optional rows={2} />
      <SelectInput
        {...form.bind('evidence')}
        label={t('evidence')}
        help={t('evidence.help')}
        width="w-mid"
        choices={(lists?.evidence ?? []).map((code) => ({
          value: code,
          label: words.code('evidence', code),
        }))}
      />
      <AreaInput {...form.bind('evidence_text')} label={t('evidence_text')} optional rows={2} />
      <CheckInput {...form.bind('raises_competence')} label={t('raises_competence')} />
    </>
  );
}

export function LengthFields({ form }: Props) {
  const t = useText('activities');
  return (
    <>
      <CheckInput
        {...form.bind('is_course')}
        label={t('is_course')}
        help={t('is_course.help')}
      />
      {form.values.is_course && (
        <TextInput
          {...form.bind('valid_months')}
          label={t('valid_months')}
          width="w-short"
          inputMode="numeric"
          optional
        />
      )}
      <div className="grid2">
        <TextInput
          {...form.bind('usual_weeks')}
          label={t('usual_weeks.field')}
          width="w-short"
          inputMode="numeric"
          optional
        />
        <TextInput
          {...form.bind('max_weeks')}
          label={t('max_weeks.field')}
          width="w-short"
          inputMode="numeric"
          optional
        />
        <TextInput
          {...form.bind('usual_extent_percent')}
          label={t('usual_extent.field')}
          width="w-short"
          inputMode="numeric"
          optional
        />
      </div>
    </>
  );
}

export function DecisionFields({ form }: Props) {
  const t = useText('activities');
  const words = useWords();
  const laws = useQuery(codeListsQuery).data?.decision_law ?? [];
  return (
    <>
      <RadioInput
        {...form.bind('decision_law')}
        label={t('decision.question')}
        help={t('decision.question.help')}
        choices={laws.map((code) => ({ value: code, label: words.code('decision_law', code) }))}
      />
      {form.values.decision_law !== 'none' && (
        <TextInput
          {...form.bind('decided_by')}
          label={t('decided_by')}
          help={t('decided_by.help')}
          width="w-mid"
        />
      )}
    </>
  );
}
