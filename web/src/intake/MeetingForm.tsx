import { Button } from '@navikt/ds-react/Button';
import { Checkbox, CheckboxGroup } from '@navikt/ds-react/Checkbox';
import { PlusIcon } from '@navikt/aksel-icons';
import type { RoutineMeeting } from '@/api/types';
import { useParties, useSession, useUnits } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { fieldId, SelectInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { ActionFields } from './ActionFields';
import { checkMeeting, kEmptyAction, meetingValues, type MeetingValues } from './meeting_values';
import './intake.css';

interface Props {
  meeting: RoutineMeeting | null;
  send: (values: MeetingValues, options: SendOptions) => Promise<void>;
}

export function MeetingForm({ meeting, send }: Props) {
  const t = useText('intake');
  const { today } = useSession();
  const units = useUnits();
  const own = units.filter((unit) => unit.own);
  const parties = useParties();
  const form = useForm(meetingValues(meeting, today, own[0]?.id ?? '', own[0]?.party_id), {
    version: meeting?.version,
    saved: {
      values: (row) => meetingValues(row as unknown as RoutineMeeting, today, '', undefined),
    },
    check: checkMeeting,
  });
  const draft = useFormDraft(`meeting-${meeting?.id ?? 'new'}`, form);
  const { actions } = form.values;
  return (
    <FormFrame
      form={form}
      draft={draft}
      send={send}
      submitText={t('meeting.save')}
      labels={{
        held_on: t('meeting.held_on'),
        unit_id: t('meeting.unit'),
        party_ids: t('meeting.parties'),
        works_well: t('meeting.works_well'),
        to_improve: t('meeting.to_improve'),
        actions: t('meeting.actions'),
      }}
      names={new Map([...parties, ...units].map((one) => [one.id, one.name]))}
    >
      <DateInput {...form.bind('held_on')} label={t('meeting.held_on')} today={today} />
      <SelectInput
        {...form.bind('unit_id')}
        label={t('meeting.unit')}
        choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
        width="w-mid"
      />
      <CheckboxGroup
        id={fieldId('party_ids')}
        tabIndex={-1}
        legend={t('meeting.parties')}
        value={form.values.party_ids}
        error={form.errorAt('party_ids')}
        onChange={(value: string[]) => form.set({ party_ids: value })}
      >
        {parties.map((party) => (
          <Checkbox key={party.id} value={party.id}>
            {party.name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <AreaInput {...form.bind('works_well')} label={t('meeting.works_well')} optional rows={3} />
      <AreaInput {...form.bind('to_improve')} label={t('meeting.to_improve')} optional rows={3} />
      <div className="stack">
        <h2>{t('meeting.actions')}</h2>
        {actions.map((action, index) => (
          <ActionFields
            key={index}
            index={index}
            action={action}
            errorAt={form.errorAt}
            onChange={(changed, path) =>
              form.set({ actions: actions.map((one, at) => (at === index ? changed : one)) }, path)
            }
            onRemove={() => form.set({ actions: actions.filter((_, at) => at !== index) })}
          />
        ))}
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => form.set({ actions: [...actions, kEmptyAction] }, 'none')}
          >
            {t('meeting.add_action')}
          </Button>
        </div>
      </div>
    </FormFrame>
  );
}
