import { useQuery } from '@tanstack/react-query';
import type { Id } from '@/api/types';
import { CheckInput } from '@/shared/forms/choices';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { partOf } from '@/shared/forms/part';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { finalReportsQuery } from './queries';
import { cadences, formats, type SavedForm, type ScheduleForm } from './saved_population';

// Whether a document is made by itself, how often, and how long it is kept.
export function ScheduleFields({ form, branchId }: { form: Form<SavedForm>; branchId: Id }) {
  const t = useText('reports');
  const bind = partOf(form, 'schedule');
  const chosen = <K extends 'cadence' | 'format'>(field: K) => {
    const { onChange, ...rest } = bind(field);
    return { ...rest, onChange: (value: string) => onChange(value as ScheduleForm[K]) };
  };
  const reports = useQuery(finalReportsQuery).data?.items;
  const choices = (reports ?? [])
    .filter((one) => one.branch_id === branchId && !one.edition_id && !one.frozen_id)
    .map(({ id, title }) => ({ value: id, label: t('schedule.report.one', { title }) }));
  const { value: chosenReport } = bind('report_id');
  if (reports && chosenReport && !choices.some((one) => one.value === chosenReport)) {
    choices.push({ value: chosenReport, label: t('schedule.report.removed') });
  }
  return (
    <>
      <CheckInput {...form.bind('is_scheduled')} label={t('schedule.on')} help={t('schedule.on.help')} />
      {form.values.is_scheduled && (
        <SelectInput
          {...bind('report_id')}
          label={t('schedule.report')}
          empty={t('schedule.report.none')}
          choices={choices}
        />
      )}
      {form.values.is_scheduled && (
        <div className="appendix-fields four">
          <SelectInput
            {...chosen('cadence')}
            label={t('schedule.cadence')}
            choices={cadences.map((value) => ({ value, label: t(`schedule.${value}`) }))}
          />
          <TextInput {...bind('day')} label={t('schedule.day')} inputMode="numeric" width="w-short" />
          <SelectInput
            {...chosen('format')}
            label={t('schedule.format')}
            choices={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          />
          <TextInput {...bind('kept_months')} label={t('schedule.kept_months')} inputMode="numeric" width="w-short" />
        </div>
      )}
    </>
  );
}
