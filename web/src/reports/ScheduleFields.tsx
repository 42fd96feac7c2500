import { CheckInput } from '@/shared/forms/choices';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { partOf } from '@/shared/forms/part';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { cadences, formats, type SavedForm, type ScheduleForm } from './saved_population';

// Whether a document is made by itself, how often, and how long it is kept.
export function ScheduleFields({ form }: { form: Form<SavedForm> }) {
  const t = useText('reports');
  const bind = partOf(form, 'schedule');
  const chosen = <K extends 'cadence' | 'format'>(field: K) => {
    const { onChange, ...rest } = bind(field);
    return { ...rest, onChange: (value: string) => onChange(value as ScheduleForm[K]) };
  };
  return (
    <>
      <CheckInput {...form.bind('is_scheduled')} label={t('schedule.on')} help={t('schedule.on.help')} />
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
