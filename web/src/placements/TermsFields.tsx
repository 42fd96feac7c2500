import { useQuery } from '@tanstack/react-query';
import { codeListsQuery, type Must, useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { partOf } from '@/shared/forms/part';
import type { Bound, Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { RadioInput } from '@/shared/forms/choices';
import { ReachFields } from './ReachFields';
import type { ExtentValues, TermsValues } from './terms_values';

// What the three parties agree on.
export function TermsFields<T extends TermsValues>({
  form: given,
  must,
}: {
  form: Form<T>;
  must: Must;
}) {
  const form = given as unknown as Form<TermsValues>;
  const t = useText('placements');
  const words = useWords();
  const { today } = useSession();
  const lists = useQuery(codeListsQuery).data;
  const codes = (list: 'placement_kind' | 'insurance') =>
    (lists?.[list] ?? []).map((value) => ({ value, label: words.code(list, value) }));
  return (
    <>
      <RadioInput
        {...form.bind('placement_kind')}
        label={t('placement_kind')}
        choices={codes('placement_kind')}
      />
      <AreaInput
        {...form.bind('tasks')}
        label={t('tasks')}
        help={t('tasks.help')}
        rows={3}
        optional={!must('placement_tasks')}
      />
      <AreaInput
        {...form.bind('adaptations')}
        label={t('adaptations')}
        help={t('adaptations.help')}
        rows={2}
        optional
      />
      <ReachFields
        legend={t('workplace.supervisor')}
        bind={partOf(form, 'supervisor')}
        named={must('placement_supervisor')}
      />
      <AreaInput
        {...form.bind('working_times')}
        label={t('working_times')}
        rows={2}
        optional={!must('placement_working_times')}
      />
      <SelectInput
        {...form.bind('insurance')}
        label={t('insurance')}
        width="w-mid"
        choices={codes('insurance')}
      />
      <TextInput
        {...form.bind('insurance_text')}
        label={t('insurance_text')}
        optional={form.values.insurance !== 'other'}
      />
      <AreaInput
        {...form.bind('environment_text')}
        label={t('environment_text')}
        help={t('environment_text.help')}
        rows={2}
        optional={!must('placement_environment_text')}
      />
      <DateInput
        {...form.bind('confidentiality_on')}
        label={t('confidentiality_on')}
        today={today}
        optional={!must('placement_confidentiality_on')}
      />
      <AreaInput
        {...form.bind('purpose')}
        label={t('purpose')}
        help={t('purpose.help')}
        rows={2}
        optional={!must('placement_purpose')}
      />
    </>
  );
}

export function ExtentFields<T extends ExtentValues>({ form: given }: { form: Form<T> }) {
  const form = given as unknown as Form<ExtentValues>;
  const t = useText('placements');
  const isPercent = form.values.by === 'percent';
  const bound: Bound<string> = form.bind(isPercent ? 'percent' : 'hours_per_week');
  return (
    <div className="grid2">
      <RadioInput
        {...form.bind('by')}
        label={t('extent.by')}
        choices={[
          { value: 'percent', label: t('extent.percent') },
          { value: 'hours', label: t('extent.hours') },
        ]}
      />
      <TextInput
        {...bound}
        label={t(isPercent ? 'extent.percent' : 'extent.hours')}
        inputMode="numeric"
        width="w-short"
      />
    </div>
  );
}
