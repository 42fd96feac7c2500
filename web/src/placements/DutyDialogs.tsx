// What is agreed, and what has to be in order: terms, union consultation, register extract, follow-ups.
import { useQuery } from '@tanstack/react-query';
import { codeListsQuery, useMandatory, useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, orNull, required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ActDialog, type ActProps } from './ActDialog';
import { checkTerms, termsBody, termsValues } from './terms_values';
import { TermsFields } from './TermsFields';

export function CorrectDialog(props: ActProps) {
  const t = useText('placements');
  const begun = props.placement.started_on !== null;
  const must = useMandatory(props.placement.unit_id);
  return (
    <ActDialog
      {...props}
      wide
      title={t('correct')}
      told={t('correct.done')}
      method="PATCH"
      path=""
      initial={{ ...termsValues(props.placement), reason: '' }}
      check={(values) => [...checkTerms(values), ...(begun ? required(values, 'reason') : [])]}
      body={(values) => ({ ...termsBody(values), reason: values.reason })}
    >
      {(form) => (
        <>
          <TermsFields form={form} must={must} />
          <TextInput {...form.bind('reason')} label={t('reason')} optional={!begun} />
        </>
      )}
    </ActDialog>
  );
}

export function UnionDialog(props: ActProps) {
  const t = useText('placements');
  const words = useWords();
  const { today } = useSession();
  const before = props.placement.union_consultation;
  const outcomes = useQuery(codeListsQuery).data?.union_outcome ?? [];
  return (
    <ActDialog
      {...props}
      title={t('union')}
      told={t('union.done')}
      method="PUT"
      path="/union-consultation"
      initial={{
        union_outcome: (before?.union_outcome ?? 'agreed') as string,
        consulted_on: before?.consulted_on ?? today,
        consulted_with: before?.consulted_with ?? '',
        text: before?.text ?? '',
      }}
      check={(values) => [
        ...required(values, 'consulted_on'),
        ...dates(values, 'consulted_on'),
        ...(values.union_outcome === 'not_needed' ? [] : required(values, 'consulted_with')),
        ...(values.union_outcome === 'agreed' ? [] : required(values, 'text')),
      ]}
      body={(values) => values}
    >
      {(form) => (
        <>
          <RadioInput
            {...form.bind('union_outcome')}
            label={t('union.outcome')}
            choices={outcomes.map((value) => ({ value, label: words.code('union_outcome', value) }))}
          />
          <DateInput {...form.bind('consulted_on')} label={t('union.on')} today={today} />
          <TextInput
            {...form.bind('consulted_with')}
            label={t('union.with')}
            optional={form.values.union_outcome === 'not_needed'}
          />
          <AreaInput
            {...form.bind('text')}
            label={t('union.text')}
            help={t('union.text.help')}
            rows={2}
            optional={form.values.union_outcome === 'agreed'}
          />
        </>
      )}
    </ActDialog>
  );
}

export function ExtractDialog(props: ActProps) {
  const t = useText('placements');
  const { today } = useSession();
  return (
    <ActDialog
      {...props}
      title={t('extract')}
      told={t('extract.done')}
      submitText={t('extract.note')}
      method="PUT"
      path="/register-extract"
      initial={{ shown_on: today }}
      check={(values) => [...required(values, 'shown_on'), ...dates(values, 'shown_on')]}
      body={(values) => values}
    >
      {(form) => (
        <>
          <p className="quiet">{t('extract.help')}</p>
          <DateInput {...form.bind('shown_on')} label={t('extract.on')} today={today} />
        </>
      )}
    </ActDialog>
  );
}

export function SiteFollowUpDialog(props: ActProps) {
  const t = useText('placements');
  const { today } = useSession();
  return (
    <ActDialog
      {...props}
      title={t('follow_up.add')}
      told={t('follow_up.done')}
      method="POST"
      path="/follow-ups"
      initial={{ held_on: today, held_at: '', what_works: '', what_to_adapt: '', next_on: '' }}
      check={(values) => [
        ...required(values, 'held_on'),
        ...dates(values, 'held_on', 'next_on'),
        ...(values.what_to_adapt.trim() ? [] : required(values, 'what_works')),
      ]}
      body={(values) => ({ ...values, next_on: orNull(values.next_on) })}
    >
      {(form) => (
        <>
          <DateInput {...form.bind('held_on')} label={t('follow_up.held_on')} today={today} />
          <TextInput {...form.bind('held_at')} label={t('follow_up.held_at')} optional />
          <AreaInput {...form.bind('what_works')} label={t('follow_up.what_works')} rows={2} />
          <AreaInput
            {...form.bind('what_to_adapt')}
            label={t('follow_up.what_to_adapt')}
            rows={2}
            optional
          />
          <DateInput
            {...form.bind('next_on')}
            label={t('follow_up.next_on')}
            help={t('follow_up.next_on.help')}
            today={today}
            optional
          />
        </>
      )}
    </ActDialog>
  );
}
