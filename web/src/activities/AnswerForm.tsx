import type { Intervention } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { dates, orNull, required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { reasonsFor } from './intervention_words';
import { useAct } from './use_act';

interface Values {
  kind: string;
  planned_starts_on: string;
  planned_ends_on: string;
  reason: string;
  text: string;
}

// The carrier's answer: a place from a day, a place in the queue, or no.
export function AnswerForm({ one }: { one: Intervention }) {
  const t = useText('activities');
  const words = useWords();
  const { today } = useSession();
  const act = useAct(one, 'answer', t('answer.done'));
  const form = useForm<Values>(
    {
      kind: 'place',
      planned_starts_on: '',
      planned_ends_on: one.planned_ends_on ?? '',
      reason: '',
      text: '',
    },
    {
      version: one.version,
      check: (values) => [
        ...(values.kind === 'place' ? required(values, 'planned_starts_on') : []),
        ...(values.kind === 'decline' ? required(values, 'reason') : []),
        ...dates(values, 'planned_starts_on', 'planned_ends_on'),
      ],
    },
  );
  const draft = useFormDraft(`intervention-answer-${one.id}`, form);
  const { kind } = form.values;
  const send = (values: Values, options: SendOptions) =>
    act(
      {
        kind: values.kind,
        planned_starts_on: values.kind === 'place' ? orNull(values.planned_starts_on) : null,
        planned_ends_on: values.kind === 'place' ? orNull(values.planned_ends_on) : null,
        reason: values.kind === 'decline' ? orNull(values.reason) : null,
        text: values.kind === 'decline' ? values.text : '',
      },
      options,
    );
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t('answer.save')}>
      {one.may.answer.length > 1 && (
        <RadioInput
          {...form.bind('kind')}
          label={t('answer.kind')}
          lying={false}
          choices={one.may.answer.map((code) => ({ value: code, label: t(`answer.kind.${code}`) }))}
        />
      )}
      {kind === 'place' && (
        <div className="grid2">
          <DateInput
            {...form.bind('planned_starts_on')}
            label={t('planned_starts_on')}
            today={today}
          />
          <DateInput
            {...form.bind('planned_ends_on')}
            label={t('planned_ends_on')}
            today={today}
            optional
          />
        </div>
      )}
      {kind === 'decline' && (
        <>
          <SelectInput
            {...form.bind('reason')}
            label={t('reason')}
            width="w-mid"
            choices={reasonsFor('decline').map((code) => ({
              value: code,
              label: words.code('change_reason', code),
            }))}
          />
          <TextInput
            {...form.bind('text')}
            label={t('comment')}
            optional={form.values.reason !== 'other'}
          />
        </>
      )}
    </FormFrame>
  );
}
