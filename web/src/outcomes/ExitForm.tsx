import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';
import { measuredAt } from './portfolio';

interface Values {
  ends_on: string;
  exit_reason: string;
  exit_text: string;
}

export function ExitForm({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const words = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const reasons = useQuery(codeListsQuery).data?.exit_reason ?? [];
  const form = useForm<Values>(
    { ends_on: today, exit_reason: '', exit_text: '' },
    {
      version: participation.version,
      saved: { row: participation },
      check: (values) => [
        ...required(values, 'ends_on', 'exit_reason'),
        ...dates(values, 'ends_on'),
        ...(values.ends_on && values.ends_on < participation.starts_on
          ? [{ field: 'ends_on', rule: 'participation.end_before_start' }]
          : []),
      ],
    },
  );
  const draft = useFormDraft(`exit-${participation.id}`, form);
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/participations/${participation.id}/exit`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    done(t('exit.done'), answer, participation.person?.id);
    await navigate({
      to: '/participations/$participationId',
      params: { participationId: participation.id },
      search: { person: participation.person?.id },
    });
  };
  const params = { participationId: participation.id, measurementId: 'new' };
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t('exit.save')}>
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
        label={t('column.exit_reason')}
        width="w-mid"
        choices={reasons.map((code) => ({ value: code, label: words.code('exit_reason', code) }))}
      />
      <AreaInput {...form.bind('exit_text')} label={t('exit.text')} optional rows={3} />
    </FormFrame>
  );
}
