import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Created, Measurement, MeasurementPoint, ParticipationSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { RadioInput } from '@/shared/forms/choices';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type Bound, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { OccupationLines } from './OccupationLines';
import { SourceLines } from './SourceLines';
import { latestMeasurement } from './portfolio';
import { checkMeasure, linesOf, measureBody, measureValues } from './measure_values';

interface Props {
  participation: ParticipationSheet;
  measurement: Measurement | undefined;
  point: MeasurementPoint;
}

export function MeasureForm({ participation, measurement, point }: Props) {
  const t = useText('outcomes');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const codes = useQuery(codeListsQuery).data;
  const date =
    point === 'start'
      ? participation.starts_on
      : point === 'end'
        ? (participation.ends_on ?? today)
        : today;
  const form = useForm(measureValues(measurement, point, date), {
    version: measurement?.version,
    saved: {
      pick: (current) =>
        (current as unknown as ParticipationSheet).measurements.find(
          (one) => one.id === measurement?.id,
        ) as Record<string, unknown> | undefined,
      values: (row) => measureValues(row as unknown as Measurement, point, date),
    },
    check: checkMeasure,
  });
  const draft = useFormDraft(`measurement-${participation.id}-${measurement?.id ?? point}`, form);
  const earlier = measurement ? undefined : latestMeasurement(participation);
  const path = `/participations/${participation.id}/measurements`;
  const send = async (values: typeof form.values, { key, version }: SendOptions) => {
    const body = measureBody(values);
    const answer = measurement
      ? await perform(`${path}/${measurement.id}`, { method: 'PUT', body, version })
      : await perform<Created>(path, { method: 'POST', body, key });
    void done(t('measure.done'), answer);
    await navigate({
      to: '/participations/$participationId',
      params: { participationId: participation.id },
      search: { person: participation.person?.id },
    });
  };
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t('measure.save')}>
      <RadioInput
        {...(form.bind('point') as unknown as Bound<string>)}
        label={t('measure.point')}
        choices={['start', 'between', 'end'].map((one) => ({
          value: one,
          label: t(`codes:point.${one}`),
        }))}
      />
      <DateInput {...form.bind('measured_on')} label={t('measure.date')} today={today} />
      {earlier && (
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            onClick={() => form.set(linesOf(earlier))}
          >
            {t('measure.copy')}
          </Button>
        </div>
      )}
      <SourceLines form={form} codes={codes?.income_source ?? []} />
      <OccupationLines form={form} codes={codes?.occupation_status ?? []} />
      <RadioInput
        {...(form.bind('registered_at_af') as unknown as Bound<string>)}
        label={t('at_af.question')}
        choices={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
          { value: '', label: t('at_af.unknown') },
        ]}
      />
    </FormFrame>
  );
}
