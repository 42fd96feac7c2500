import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Created, Id } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useMandatory, useOwnUnit, useSession, useUnits } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';
import { OverrideField } from './OverrideField';
import { workplacesQuery } from './queries';
import { checkPlan, planBody, type PlanValues, termsValues, withWorkplace } from './terms_values';
import { ExtentFields, TermsFields } from './TermsFields';
import { WorkplaceSelect } from './WorkplaceSelect';
import './placements.css';

export function NewPlacementPage() {
  const t = useText('placements');
  return (
    <PersonFrame tab="placements" title={t('new')} lead={t('new.lead')}>
      {(person) => <Ready personId={person.id} />}
    </PersonFrame>
  );
}

// The form begins once the own unit is known.
function Ready({ personId }: { personId: Id }) {
  const unitId = useOwnUnit();
  const query = useQuery(workplacesQuery);
  return <Answered query={query}>{() => unitId && <Plan personId={personId} unitId={unitId} />}</Answered>;
}

function Plan({ personId, unitId }: { personId: Id; unitId: Id }) {
  const t = useText('placements');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const own = useUnits().filter((unit) => unit.own);
  const workplaces = useQuery(workplacesQuery).data?.items ?? [];
  const form = useForm<PlanValues>(
    {
      ...termsValues(),
      workplace_id: '',
      unit_id: unitId,
      starts_on: '',
      ends_on: '',
      by: 'percent',
      percent: '',
      hours_per_week: '',
      override_reason: '',
    },
    { check: checkPlan },
  );
  const must = useMandatory(form.values.unit_id);
  const draft = useFormDraft(`placement-${personId}`, form);
  const choose = (id: string) => {
    const chosen = workplaces.find((one) => one.id === id);
    form.set(chosen ? withWorkplace(form.values, chosen) : { workplace_id: id });
  };
  const send = async (values: PlanValues, { key }: SendOptions) => {
    const answer = await perform<Created>(`/people/${personId}/placements`, {
      method: 'POST',
      body: planBody(values),
      key,
    });
    void done(t('new.done'), answer);
    await navigate({
      to: '/people/$personId/placements/$placementId',
      params: { personId, placementId: answer.data.id },
    });
  };
  return (
    <div className="card narrow">
      <FormFrame form={form} draft={draft} send={send} submitText={t('new.save')}>
        <fieldset className="part">
          <legend>{t('new.where')}</legend>
          <WorkplaceSelect {...form.bind('workplace_id')} onChange={choose} />
          <div className="grid2">
            <DateInput {...form.bind('starts_on')} label={t('starts_on')} today={today} />
            <DateInput {...form.bind('ends_on')} label={t('ends_on')} today={today} />
          </div>
          <ExtentFields form={form} />
          <OverrideField form={form} />
          {own.length > 1 && (
            <SelectInput
              {...form.bind('unit_id')}
              label={t('unit')}
              width="w-mid"
              choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
            />
          )}
        </fieldset>
        <fieldset className="part">
          <legend>{t('new.agreed')}</legend>
          <TermsFields form={form} must={must} />
        </fieldset>
      </FormFrame>
    </div>
  );
}
