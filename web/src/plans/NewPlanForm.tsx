import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Created, Id } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useOwnUnit, useUnits } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { RadioInput } from '@/shared/forms/choices';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kEmptyContent } from './plan_values';

interface Values {
  kind: string;
  unit_id: Id;
}

// What kind of plan and where: what stands in it is written on the next page.
export function NewPlanForm({ personId }: { personId: Id }) {
  const t = useText('plans');
  const words = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const kinds = useQuery(codeListsQuery).data?.plan_kind ?? [];
  const own = useUnits().filter((unit) => unit.own);
  const first = useOwnUnit();
  const form = useForm<Values>(
    { kind: 'action_plan', unit_id: '' },
    { check: (values) => required(values, 'kind') },
  );
  const send = async (values: Values, { key }: SendOptions) => {
    const answer = await perform<Created>('/plans', {
      method: 'POST',
      key,
      body: {
        person_id: personId,
        kind: values.kind,
        unit_id: values.unit_id || first,
        content: kEmptyContent,
      },
    });
    void done(t('new.done'), answer);
    await navigate({
      to: '/people/$personId/plans/$planId/edit',
      params: { personId, planId: answer.data.id },
    });
  };
  const { value: unitId, ...unit } = form.bind('unit_id');
  return (
    <FormFrame form={form} send={send} submitText={t('new.save')}>
      <RadioInput
        {...form.bind('kind')}
        label={t('kind')}
        help={t('kind.help')}
        lying={false}
        choices={kinds.map((code) => ({ value: code, label: words.code('plan_kind', code) }))}
      />
      {own.length > 1 && (
        <SelectInput
          {...unit}
          value={unitId || first}
          label={t('unit')}
          width="w-mid"
          choices={own.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
    </FormFrame>
  );
}
