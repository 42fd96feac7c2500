import type { Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import type { AppendixChoice } from './queries';
import { checkPeriod, useRefused } from './question_form';

interface Props {
  choice: AppendixChoice;
  units: Unit[];
  error: Error | null;
  onChange: (choice: Partial<Record<keyof AppendixChoice, string>>) => void;
  title?: string;
  submitText?: string;
  isOpen?: boolean;
}

export function AppendixForm({ choice, units, error, onChange, title, submitText, isOpen }: Props) {
  const t = useText('reports');
  const { today } = useSession();
  const form = useForm<AppendixChoice>(choice, {
    check: (values) => [
      ...required(values, 'unit_id', 'month_bands', 'age_bands'),
      ...checkPeriod(values),
    ],
  });
  // Faults in bands come back with the band's place; the field is one.
  useRefused(form, error, (field) => field.replace(/\[\d+\]$/, ''));
  const send = (values: AppendixChoice) => {
    onChange({ ...values });
    return Promise.resolve();
  };
  return (
    <details className="card more" open={error !== null || isOpen || undefined}>
      <summary>{title ?? t('form.title')}</summary>
      <FormFrame form={form} send={send} submitText={submitText ?? t('form.show')} failed={t('form.not_shown')}>
        <div className="appendix-fields">
          <SelectInput
            {...form.bind('unit_id')}
            label={t('form.unit')}
            choices={units.map((unit) => ({
              value: unit.id,
              label: `${unit.name} (${t(`codes:unit_kind.${unit.kind}`).toLowerCase()})`,
            }))}
          />
          <DateInput {...form.bind('from')} label={t('form.from')} today={today} />
          <DateInput {...form.bind('to')} label={t('form.to')} today={today} />
          <TextInput
            {...form.bind('month_bands')}
            label={t('form.months')}
            help={t('form.months.help')}
          />
          <TextInput
            {...form.bind('age_bands')}
            label={t('form.ages')}
            help={t('form.ages.help')}
          />
        </div>
      </FormFrame>
    </details>
  );
}
