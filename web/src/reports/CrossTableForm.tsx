import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { type CrossChoice, variables } from './population';
import { useRefused } from './question_form';

const kVariables = ['unit', ...variables];
const kMeasures = ['people', 'participations'];
const kShares = ['none', 'line', 'column', 'all'];

interface Props {
  choice: CrossChoice;
  error: Error | null;
  onChange: (choice: Partial<Record<keyof CrossChoice, string>>) => void;
}

// Which variables against each other, and what is counted.
export function CrossTableForm({ choice, error, onChange }: Props) {
  const t = useText('reports');
  const form = useForm<CrossChoice>(choice, {
    check: (values) =>
      values.lines === values.columns ? [{ field: 'columns', rule: 'field.same' }] : [],
  });
  useRefused(form, error, (field) => field);
  const send = (values: CrossChoice) => {
    onChange({ ...values });
    return Promise.resolve();
  };
  const choices = (values: readonly string[], words: string) =>
    values.map((value) => ({ value, label: t(`${words}.${value}`) }));
  return (
    <section className="card" aria-label={t('cross.choice')}>
      <FormFrame form={form} send={send} submitText={t('cross.show')} failed={t('form.not_shown')}>
        <div className="appendix-fields">
          <SelectInput {...form.bind('lines')} label={t('cross.lines')} choices={choices(kVariables, 'variable')} />
          <SelectInput {...form.bind('columns')} label={t('cross.columns')} choices={choices(kVariables, 'variable')} />
          <SelectInput {...form.bind('measure')} label={t('cross.measure')} choices={choices(kMeasures, 'cross.measure')} />
          <SelectInput {...form.bind('shares')} label={t('cross.shares')} choices={choices(kShares, 'cross.shares')} />
        </div>
      </FormFrame>
    </section>
  );
}
