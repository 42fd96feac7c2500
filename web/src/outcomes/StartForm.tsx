import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Created, PersonRow, Referral } from '@/api/types';
import { ChosenPerson } from '@/people/ChosenPerson';
import { useOwner } from '@/people/ownerships';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useMandatory, useSession, useStaff, useUnits } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { RadioInput } from '@/shared/forms/choices';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type Bound, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Chips } from '@/shared/ui/Chips';
import { Note } from '@/shared/ui/Note';
import { checkStart, startBody, type StartValues, startValues } from './start_values';

export function StartForm({
  person,
  referral,
}: {
  person: PersonRow | null;
  referral: Referral | null;
}) {
  const t = useText('outcomes');
  const words = useWords();
  const navigate = useNavigate();
  const done = useDone();
  const { today, staff: me, roles } = useSession();
  const own = useUnits().filter((unit) => unit.own);
  const levels = useQuery(codeListsQuery).data?.education_level ?? [];
  const first = roles.find((role) => role.unit_id)?.unit_id ?? own[0]?.id ?? '';
  const form = useForm<StartValues>(startValues(person, referral, first, today, me.id), {
    check: checkStart,
  });
  const draft = useFormDraft(`participation-${referral?.id ?? person?.id ?? 'new'}`, form);
  const { values, set } = form;
  const staff = useStaff(values.unit_id);
  const must = useMandatory(values.unit_id);
  const owned = useOwner(
    values.anonymous ? '' : (values.chosen?.id ?? ''),
    own.find((unit) => unit.id === values.unit_id)?.branch_name,
  );
  const at = (field: string, name: 'sex' | 'birth_year'): Bound<string> => ({
    field,
    value: values[name],
    error: form.errorAt(field),
    onChange: (value) => set({ [name]: value } as Partial<StartValues>, field),
  });
  const send = async (typed: StartValues, { key }: SendOptions) => {
    const answer = await perform<Created>('/participations', {
      method: 'POST',
      body: startBody(owned ? { ...typed, owner_staff_id: '' } : typed, referral?.id ?? null),
      key,
    });
    void done(t('start.done'), answer);
    await navigate({
      to: '/participations/$participationId/measurements/$measurementId',
      params: { participationId: answer.data.id, measurementId: 'new' },
      search: { point: 'start', person: typed.anonymous ? undefined : typed.chosen?.id },
    });
  };
  return (
    <FormFrame form={form} draft={draft} send={send} submitText={t('start.save')}>
      <Chips
        label={t('start.who')}
        value={values.anonymous ? 'anonymous' : 'person'}
        onChoose={(value) => set({ anonymous: value === 'anonymous' })}
        choices={[
          { value: 'person', label: t('start.person') },
          { value: 'anonymous', label: t('anonymous') },
        ]}
      />
      {values.anonymous ? (
        <>
          <Note>{t('start.anonymous_text')}</Note>
          <RadioInput
            {...at('anonymous.sex', 'sex')}
            label={t('column.sex')}
            choices={['woman', 'man', 'unknown'].map((code) => ({
              value: code,
              label: words.code('sex', code),
            }))}
          />
          <TextInput
            {...at('anonymous.birth_year', 'birth_year')}
            label={t('column.birth_year')}
            width="w-short"
            inputMode="numeric"
            optional
          />
        </>
      ) : (
        <ChosenPerson
          person={values.chosen}
          onChoose={(chosen) => set({ chosen }, 'person_id')}
          error={form.errorAt('person_id')}
          field="person_id"
        />
      )}
      <div className="grid2">
        <SelectInput
          {...form.bind('unit_id')}
          label={t('column.unit')}
          choices={own.map((unit) => ({ value: unit.id, label: unit.name }))}
        />
        {owned ? (
          <div>
            <p className="label">{t('column.owner')}</p>
            <p>{owned.owner_name}</p>
            <p className="quiet small">{t('start.owned')}</p>
          </div>
        ) : (
          <SelectInput
            {...form.bind('owner_staff_id')}
            label={t('column.owner')}
            choices={staff.map((one) => ({ value: one.id, label: one.name }))}
          />
        )}
        <DateInput {...form.bind('starts_on')} label={t('column.starts_on')} today={today} />
        {!values.anonymous && (
          <DateInput
            {...form.bind('registration_consent_on')}
            label={t('consent')}
            help={t('consent.help')}
            optional={!must('participation_registration_consent_on')}
            today={today}
          />
        )}
      </div>
      <SelectInput
        {...form.bind('education_level')}
        label={t('education')}
        help={must('participation_education_level') ? t('education.must') : undefined}
        width="w-mid"
        choices={levels.map((code) => ({
          value: code,
          label: words.code('education_level', code),
        }))}
      />
    </FormFrame>
  );
}
