import { FormFrame } from '@/shared/forms/FormFrame';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { CrossChoiceFields } from './CrossChoiceFields';
import type { CrossChoice } from './population';
import { useRefused } from './question_form';

interface Props {
  choice: CrossChoice;
  error: Error | null;
  onChange: (choice: Partial<Record<keyof CrossChoice, string>>) => void;
}

// The table's choice, to be shown.
export function CrossTableForm({ choice, error, onChange }: Props) {
  const t = useText('reports');
  const form = useForm<CrossChoice>(choice, {
    check: (values) => (values.lines === values.columns ? [{ field: 'columns', rule: 'field.same' }] : []),
  });
  useRefused(form, error, (field) => field);
  const send = (values: CrossChoice) => {
    onChange({ ...values });
    return Promise.resolve();
  };
  return (
    <section className="card" aria-label={t('cross.choice')}>
      <FormFrame form={form} send={send} submitText={t('cross.show')} failed={t('form.not_shown')}>
        <CrossChoiceFields bind={form.bind} />
      </FormFrame>
    </section>
  );
}
