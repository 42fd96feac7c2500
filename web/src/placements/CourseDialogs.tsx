// What happens to a placement on its way: start, end, cancellation, another period, extent or workplace.
import { useBranchOf, useChoices } from '@/shared/api/own_codes';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, orNull, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { codeOf, localOf } from '@/shared/lib/own_codes';
import { ActDialog, type ActProps } from './ActDialog';
import { OverrideField } from './OverrideField';
import { extentOn } from './placement_texts';
import { checkExtent, extentBody, type ExtentValues } from './terms_values';
import { ExtentFields } from './TermsFields';
import { WorkplaceSelect } from './WorkplaceSelect';

export function StartDialog(props: ActProps) {
  const t = useText('placements');
  const { today } = useSession();
  const { starts_on } = props.placement;
  return (
    <ActDialog
      {...props}
      title={t('start')}
      told={t('start.done')}
      submitText={t('start')}
      method="POST"
      path="/start"
      initial={{ started_on: starts_on < today ? starts_on : today, override_reason: '' }}
      check={(values) => [...required(values, 'started_on'), ...dates(values, 'started_on')]}
      body={(values) => values}
    >
      {(form) => (
        <>
          <DateInput {...form.bind('started_on')} label={t('start.on')} today={today} />
          <OverrideField form={form} />
        </>
      )}
    </ActDialog>
  );
}

interface NextValues {
  next_text: string;
  next_from_on: string;
}
function NextFields({ form: given }: { form: unknown }) {
  const form = given as Form<NextValues>;
  const t = useText('placements');
  const { today } = useSession();
  return (
    <>
      <AreaInput {...form.bind('next_text')} label={t('next.text')} help={t('next.text.help')} rows={2} optional />
      <DateInput {...form.bind('next_from_on')} label={t('next.from_on')} today={today} optional />
    </>
  );
}

export function EndDialog(props: ActProps) {
  const t = useText('placements');
  const { today } = useSession();
  const reasons = useChoices('end_reason', useBranchOf(props.placement.unit_id)).filter(
    ({ value }) => value !== 'left_activity',
  );
  return (
    <ActDialog
      {...props}
      title={t('end.title')}
      told={t('end.done')}
      submitText={t('end.title')}
      method="POST"
      path="/end"
      initial={{ ended_on: today, end_reason: '', end_text: '', next_text: '', next_from_on: '' }}
      check={(values) => [
        ...required(values, 'ended_on', 'end_reason'),
        ...dates(values, 'ended_on', 'next_from_on'),
        ...(codeOf(values.end_reason) === 'other' ? required(values, 'end_text') : []),
      ]}
      body={(values) => ({
        ...values,
        end_reason: codeOf(values.end_reason),
        local_end_reason_id: localOf(values.end_reason),
        next_from_on: orNull(values.next_from_on),
      })}
    >
      {(form) => (
        <>
          <DateInput {...form.bind('ended_on')} label={t('end.on')} today={today} />
          <SelectInput
            {...form.bind('end_reason')}
            label={t('end.reason')}
            choices={reasons}
          />
          <AreaInput
            {...form.bind('end_text')}
            label={t('end.text')}
            rows={2}
            optional={codeOf(form.values.end_reason) !== 'other'}
          />
          <NextFields form={form} />
        </>
      )}
    </ActDialog>
  );
}

export function NextDialog(props: ActProps) {
  const t = useText('placements');
  return (
    <ActDialog
      {...props}
      title={t('next')}
      told={t('next.done')}
      method="PUT"
      path="/next-step"
      initial={{
        next_text: props.placement.next_text ?? '',
        next_from_on: props.placement.next_from_on ?? '',
      }}
      check={(values) => [...required(values, 'next_text'), ...dates(values, 'next_from_on')]}
      body={(values) => ({ ...values, next_from_on: orNull(values.next_from_on) })}
    >
      {(form) => <NextFields form={form} />}
    </ActDialog>
  );
}

export function CancelDialog(props: ActProps) {
  const t = useText('placements');
  return (
    <ActDialog
      {...props}
      title={t('cancel.title')}
      told={t('cancel.done')}
      submitText={t('cancel.title')}
      method="POST"
      path="/cancellation"
      initial={{ reason: '' }}
      check={(values) => required(values, 'reason')}
      body={(values) => values}
    >
      {(form) => <TextInput {...form.bind('reason')} label={t('reason')} />}
    </ActDialog>
  );
}

export function PeriodDialog(props: ActProps) {
  const t = useText('placements');
  const { today } = useSession();
  const { placement } = props;
  return (
    <ActDialog
      {...props}
      title={t('period')}
      told={t('period.done')}
      method="PUT"
      path="/period"
      initial={{
        starts_on: placement.starts_on,
        ends_on: placement.ends_on,
        reason: '',
        override_reason: '',
      }}
      check={(values) => [
        ...required(values, 'starts_on', 'ends_on', 'reason'),
        ...dates(values, 'starts_on', 'ends_on'),
      ]}
      body={(values) => values}
    >
      {(form) => (
        <>
          <p className="quiet">{t('period.help')}</p>
          {!placement.started_on && (
            <DateInput {...form.bind('starts_on')} label={t('starts_on')} today={today} />
          )}
          <DateInput {...form.bind('ends_on')} label={t('ends_on')} today={today} />
          <TextInput {...form.bind('reason')} label={t('reason')} />
          <OverrideField form={form} />
        </>
      )}
    </ActDialog>
  );
}

export function ExtentDialog(props: ActProps) {
  const t = useText('placements');
  const { today } = useSession();
  const now = extentOn(props.placement, today);
  const initial: ExtentValues & { valid_from: string; reason: string } = {
    valid_from: today,
    by: now.percent ? 'percent' : 'hours',
    percent: now.percent ? String(now.percent) : '',
    hours_per_week: now.hours_per_week ? String(now.hours_per_week) : '',
    reason: '',
  };
  return (
    <ActDialog
      {...props}
      title={t('extent.change')}
      told={t('extent.done')}
      method="POST"
      path="/extents"
      initial={initial}
      check={(values) => [
        ...required(values, 'valid_from', 'reason'),
        ...dates(values, 'valid_from'),
        ...checkExtent(values),
      ]}
      body={(values) => ({
        ...extentBody(values),
        valid_from: values.valid_from,
        reason: values.reason,
      })}
    >
      {(form) => (
        <>
          <DateInput {...form.bind('valid_from')} label={t('extent.valid_from')} today={today} />
          <ExtentFields form={form} />
          <TextInput {...form.bind('reason')} label={t('reason')} />
        </>
      )}
    </ActDialog>
  );
}

export function MoveDialog(props: ActProps) {
  const t = useText('placements');
  return (
    <ActDialog
      {...props}
      title={t('move')}
      told={t('move.done')}
      method="PUT"
      path="/workplace"
      initial={{ workplace_id: '', reason: '', override_reason: '' }}
      check={(values) => required(values, 'workplace_id', 'reason')}
      body={(values) => values}
    >
      {(form) => (
        <>
          <WorkplaceSelect {...form.bind('workplace_id')} />
          <TextInput {...form.bind('reason')} label={t('reason')} />
          <OverrideField form={form} />
        </>
      )}
    </ActDialog>
  );
}
