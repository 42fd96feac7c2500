import { useNavigate } from '@tanstack/react-router';
import type { Created } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession, useUnits } from '@/shared/api/queries';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import type { Bind } from '@/shared/forms/part';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Page } from '@/shared/ui/Page';
import { Duplicates } from './Duplicates';
import { PersonFields } from './PersonFields';
import { checkPerson, kEmptyPerson, personBody, type PersonValues } from './person_values';
import './people.css';

interface Values extends PersonValues {
  unit_id: string;
}

export function NewPersonPage() {
  const t = useText('people');
  const { today, roles } = useSession();
  const own = useUnits().filter((unit) => unit.own);
  const navigate = useNavigate();
  const done = useDone();
  const form = useForm<Values>(
    { ...kEmptyPerson, unit_id: roles.find((role) => role.unit_id)?.unit_id ?? '' },
    {
      check: (values) => [
        ...checkPerson(values, today),
        ...(values.unit_id ? [] : [{ field: 'unit_id', rule: 'field.required' }]),
      ],
    },
  );
  const draft = useFormDraft('person-new', form);
  const send = async (values: Values, { key }: SendOptions) => {
    const answer = await perform<Created>('/people', {
      method: 'POST',
      body: { ...personBody(values, today), unit_id: values.unit_id },
      key,
    });
    void done(
      t('new.done', { name: `${values.given_name} ${values.family_name}` }),
      answer,
    );
    await navigate({ to: '/people/$personId', params: { personId: answer.data.id } });
  };
  return (
    <Page title={t('new.title')} lead={t('new.lead')}>
      <div className="card narrow">
        <FormFrame form={form} draft={draft} send={send} submitText={t('new.save')}>
          <PersonFields bind={form.bind as Bind<PersonValues>} />
          <SelectInput
            {...form.bind('unit_id')}
            label={t('unit')}
            width="w-mid"
            choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
          <Duplicates values={form.values} />
        </FormFrame>
      </div>
    </Page>
  );
}
