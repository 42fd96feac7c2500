import { useQuery } from '@tanstack/react-query';
import type { FollowUp, ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, orNull, required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  participation: ParticipationSheet;
  followUp: FollowUp;
  onClose: () => void;
}

export function FollowUpDialog({ participation, followUp, onClose }: Props) {
  const t = useText('outcomes');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const outcomes = useQuery(codeListsQuery).data?.main_outcome ?? [];
  const form = useForm(
    {
      state: 'reached',
      asked_on: today,
      main_outcome: '',
      what_helped: '',
      what_did_not: '',
      advice: '',
    },
    {
      version: followUp.version,
      saved: { row: participation },
      check: (values) => [
        ...required(values, 'asked_on'),
        ...dates(values, 'asked_on'),
        ...(values.state === 'reached' ? required(values, 'main_outcome') : []),
      ],
    },
  );
  const isReached = form.values.state === 'reached';
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const path = `/participations/${participation.id}/follow-ups/${followUp.id}/answer`;
    const answer = await perform(path, {
      method: 'POST',
      body: {
        ...values,
        main_outcome: isReached ? orNull(values.main_outcome) : null,
        what_helped: isReached ? values.what_helped : '',
        what_did_not: isReached ? values.what_did_not : '',
        advice: isReached ? values.advice : '',
      },
      key,
      version,
    });
    await done(t('follow_up.done'), answer);
    onClose();
  };
  return (
    <Dialog
      title={t('follow_up.after', { count: followUp.months_after })}
      onClose={onClose}
    >
      <FormFrame form={form} send={send} submitText={t('follow_up.save')}>
        <RadioInput
          {...form.bind('state')}
          label={t('follow_up.state')}
          choices={['reached', 'not_reached', 'declined'].map((code) => ({
            value: code,
            label: words.code('follow_up_state', code),
          }))}
        />
        <DateInput {...form.bind('asked_on')} label={t('follow_up.asked_on')} today={today} />
        {isReached && (
          <>
            <SelectInput
              {...form.bind('main_outcome')}
              label={t('follow_up.now')}
              choices={outcomes.map((code) => ({
                value: code,
                label: words.code('main_outcome', code),
              }))}
            />
            <AreaInput {...form.bind('what_helped')} label={t('follow_up.what_helped')} rows={2} optional />
            <AreaInput {...form.bind('what_did_not')} label={t('follow_up.what_did_not')} rows={2} optional />
            <AreaInput {...form.bind('advice')} label={t('follow_up.advice')} rows={2} optional />
          </>
        )}
      </FormFrame>
    </Dialog>
  );
}
