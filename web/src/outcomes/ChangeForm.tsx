import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { dates, orNull, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

interface Values {
  starts_on: string;
  education_level: string;
  registration_consent_on: string;
  reason: string;
}
const fields = [
  'starts_on',
  'education_level',
  'registration_consent_on',
] as const;

export function ChangeForm({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const words = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const levels = useQuery(codeListsQuery).data?.education_level ?? [];
  const before: Values = {
    starts_on: participation.starts_on,
    education_level: participation.education_level,
    registration_consent_on: participation.registration_consent_on ?? '',
    reason: '',
  };
  const form = useForm(before, {
    version: participation.version,
      saved: { row: participation },
    check: (values) => [
      ...required(values, 'starts_on', 'education_level', 'reason'),
      ...dates(values, 'starts_on', 'registration_consent_on'),
    ],
  });
  const send = async (values: Values, { version }: SendOptions) => {
    const changed = fields
      .filter((field) => values[field] !== before[field])
      .map((field) => [field, orNull(values[field])]);
    const body = { ...Object.fromEntries(changed), reason: values.reason };
    const answer = await perform(`/participations/${participation.id}`, {
      method: 'PATCH',
      body,
      version,
    });
    void done(t('change.done'), answer);
    await navigate({
      to: '/participations/$participationId',
      params: { participationId: participation.id },
      search: { person: participation.person?.id },
    });
  };
  const labels = {
    starts_on: t('column.starts_on'),
    education_level: t('column.education'),
    registration_consent_on: t('consent'),
  };
  return (
    <FormFrame form={form} send={send} submitText={t('change.save')} labels={labels}>
      <div className="grid2">
        <DateInput {...form.bind('starts_on')} label={t('column.starts_on')} today={today} />
        {!participation.anonymous && (
          <DateInput
            {...form.bind('registration_consent_on')}
            label={t('consent')}
            today={today}
            optional
          />
        )}
        <SelectInput
          {...form.bind('education_level')}
          label={t('education')}
          choices={levels.map((code) => ({
            value: code,
            label: words.code('education_level', code),
          }))}
        />
      </div>
      <TextInput {...form.bind('reason')} label={t('change.why')} />
    </FormFrame>
  );
}
