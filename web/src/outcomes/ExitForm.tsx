import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ExitCheck, ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useBranchOf, useChoices } from '@/shared/api/own_codes';
import { codeListsQuery, useMandatory, useSession } from '@/shared/api/queries';
import { orNull } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { codeOf, localOf } from '@/shared/lib/own_codes';
import { Note } from '@/shared/ui/Note';
import { checkExit, type ExitValues, outcomesFor, withReason } from './exit_values';
import { measuredAt } from './portfolio';
import { PostponeExitDialog } from './PostponeExitDialog';
import { RunningList } from './RunningList';

interface Props {
  participation: ParticipationSheet;
  check: ExitCheck;
}

export function ExitForm({ participation, check }: Props) {
  const t = useText('outcomes');
  const words = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const outcomes = useQuery(codeListsQuery).data?.main_outcome ?? [];
  const reasons = useChoices('exit_reason', useBranchOf(participation.unit.id));
  const [postponing, setPostponing] = useState(false);
  const must = useMandatory(participation.unit.id);
  const runs = check.running.length > 0;
  const form = useForm<ExitValues>(
    { ends_on: today, exit_reason: '', main_outcome: '', exit_text: '', override_reason: '' },
    {
      version: participation.version,
      saved: { row: participation },
      check: (values) => checkExit(values, participation, runs),
    },
  );
  const draft = useFormDraft(`exit-${participation.id}`, form);
  const reason = codeOf(form.values.exit_reason);
  const open = outcomesFor(reason, outcomes);
  const send = async (values: ExitValues, { key, version }: SendOptions) => {
    const answer = await perform(`/participations/${participation.id}/exit`, {
      method: 'POST',
      body: {
        ...values,
        exit_reason: reason,
        local_exit_reason_id: localOf(values.exit_reason),
        main_outcome: orNull(values.main_outcome),
      },
      key,
      version,
    });
    void done(t('exit.done'), answer);
    await navigate({
      to: '/participations/$participationId',
      params: { participationId: participation.id },
      search: { person: participation.person?.id },
    });
  };
  const params = { participationId: participation.id, measurementId: 'new' };
  return (
    <>
      <FormFrame form={form} draft={draft} send={send} submitText={t('exit.save')}>
        {runs && (
          <Note kind="warn">
            <p className="strong">{t('running.title', { count: check.running.length })}</p>
            <RunningList running={check.running} person={participation.person} />
            <p>{t('running.text')}</p>
            <Button size="small" variant="secondary" type="button" onClick={() => setPostponing(true)}>
              {t('postpone.title')}
            </Button>
          </Note>
        )}
        {!measuredAt(participation, 'end') && (
          <Note>
            <p>
              {t('exit.measure_first')}{' '}
              <Link
                to="/participations/$participationId/measurements/$measurementId"
                params={params}
                search={{ point: 'end', person: participation.person?.id }}
              >
                {t('missing.end.do')}
              </Link>
            </p>
          </Note>
        )}
        <DateInput
          {...form.bind('ends_on')}
          label={t('exit.ends_on')}
          help={t('exit.ends_on.help')}
          today={today}
        />
        <SelectInput
          {...form.bind('exit_reason')}
          onChange={(chosen) => form.set(withReason(form.values, chosen, outcomes), 'exit_reason')}
          label={t('column.exit_reason')}
          width="w-mid"
          choices={reasons}
        />
        {open.length > 0 && (
          <SelectInput
            {...form.bind('main_outcome')}
            label={t('column.main_outcome')}
            help={t('exit.main_outcome.help')}
            width="w-mid"
            choices={open.map((code) => ({ value: code, label: words.code('main_outcome', code) }))}
          />
        )}
        <AreaInput
          {...form.bind('exit_text')}
          label={t('exit.text')}
          optional={reason !== 'other' && !must('participation_exit_text')}
          rows={3}
        />
        {runs && reason !== 'deceased' && (
          <AreaInput
            {...form.bind('override_reason')}
            label={t('exit.override')}
            help={t('exit.override.help')}
            rows={2}
          />
        )}
      </FormFrame>
      {postponing && (
        <PostponeExitDialog participation={participation} onClose={() => setPostponing(false)} />
      )}
    </>
  );
}
