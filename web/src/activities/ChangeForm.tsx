import type { ChangeKind, Intervention } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { dates, orNull, percent, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { readInteger } from '@/shared/lib/numbers';
import { Note } from '@/shared/ui/Note';
import { isEnd, needsDay, reasonsFor } from './intervention_words';
import { useAct } from './use_act';

interface Values {
  on: string;
  extent_percent: string;
  reason: string;
  text: string;
}

// One kind of change: made by the owner's side, or proposed to it.
export function ChangeForm({
  one,
  kind,
  proposes = false,
}: {
  one: Intervention;
  kind: ChangeKind;
  proposes?: boolean;
}) {
  const t = useText('activities');
  const words = useWords();
  const { today } = useSession();
  const isExtent = kind === 'change_extent';
  const form = useForm<Values>(
    { on: firstDay(one, kind, today), extent_percent: '', reason: '', text: '' },
    {
      version: one.version,
      check: (values) => [
        ...(needsDay(kind) ? required(values, 'on') : []),
        ...dates(values, 'on'),
        ...(isExtent ? required(values, 'extent_percent') : []),
        ...percent(values.extent_percent, 'extent_percent'),
        ...required(values, 'reason'),
        ...(values.reason === 'other' && !values.text.trim()
          ? [{ field: 'text', rule: 'intervention.text_required' }]
          : []),
      ],
    },
  );
  const draft = useFormDraft(`intervention-${kind}-${one.id}`, form);
  const act = useAct(
    one,
    proposes ? 'proposals' : 'changes',
    t(proposes ? 'proposal.done' : 'change.done'),
  );
  const send = (values: Values, options: SendOptions) =>
    act(
      {
        kind,
        on: needsDay(kind) ? orNull(values.on) : null,
        extent_percent: isExtent ? readInteger(values.extent_percent) : null,
        reason: values.reason,
        text: values.text,
      },
      options,
    );
  return (
    <FormFrame
      form={form}
      draft={draft}
      send={send}
      danger={!proposes && isEnd(kind) && kind !== 'complete'}
      submitText={proposes ? t('proposal.send') : t(`codes:change_kind.${kind}`)}
    >
      {proposes && <Note>{t('proposal.note', { unit: one.unit.name })}</Note>}
      {one.max_weeks && kind === 'extend' && (
        <Note>{t('max_weeks.said', { count: one.max_weeks })}</Note>
      )}
      {needsDay(kind) && (
        <DateInput {...form.bind('on')} label={t(`change.on.${kind}`)} today={today} />
      )}
      {isExtent && (
        <TextInput
          {...form.bind('extent_percent')}
          label={t('extent')}
          width="w-short"
          inputMode="numeric"
        />
      )}
      <SelectInput
        {...form.bind('reason')}
        label={t('reason')}
        width="w-mid"
        choices={reasonsFor(kind).map((code) => ({
          value: code,
          label: words.code('change_reason', code),
        }))}
      />
      <TextInput
        {...form.bind('text')}
        label={t('comment')}
        optional={form.values.reason !== 'other'}
      />
    </FormFrame>
  );
}

function firstDay(one: Intervention, kind: ChangeKind, today: string): string {
  if (kind === 'complete' || kind === 'end_early' || kind === 'change_extent') return today;
  if (kind === 'correct_end') return one.ends_on ?? today;
  if (kind === 'move_start') return one.starts_on ?? one.planned_starts_on ?? '';
  return '';
}
