import { useEffect } from 'react';
import type { Person, Sex } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { CheckInput, RadioInput } from '@/shared/forms/choices';
import { TextInput } from '@/shared/forms/inputs';
import { type Bound, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { readInteger } from '@/shared/lib/numbers';

interface Values {
  given_name: string;
  family_name: string;
  birth_year: string;
  sex: Sex;
  phone: string;
  email: string;
  preferred_language: string;
  interpreter_needed: boolean;
}
const fields = [
  'given_name',
  'family_name',
  'birth_year',
  'sex',
  'phone',
  'email',
  'preferred_language',
  'interpreter_needed',
] as const;

function valuesOf(person: Person): Values {
  const { given_name, family_name, sex, phone, email, preferred_language, interpreter_needed } =
    person;
  return {
    given_name,
    family_name,
    birth_year: String(person.birth_year ?? ''),
    sex,
    phone,
    email,
    preferred_language,
    interpreter_needed,
  };
}

export function BasicForm({ person }: { person: Person }) {
  const t = useText('people');
  const words = useWords();
  const done = useDone();
  const form = useForm(valuesOf(person), {
    version: person.version,
    check: (values) => required(values, 'given_name', 'family_name'),
  });
  const { settle, changed } = form;
  useEffect(() => {
    if (!changed) settle(person.version);
  }, [person.version, changed, settle]);
  const send = async (values: Values, { version }: SendOptions) => {
    const before = valuesOf(person);
    const body = Object.fromEntries(
      fields
        .filter((field) => values[field] !== before[field])
        .map((field) => [
          field,
          field === 'birth_year' ? readInteger(values.birth_year) : values[field],
        ]),
    );
    const answer = await perform(`/people/${person.id}`, { method: 'PATCH', body, version });
    settle((version ?? person.version) + 1);
    await done(t('basic.done'), answer);
  };
  const labels = Object.fromEntries(fields.map((field) => [field, t(field)]));
  const hasNumber = person.identity_numbers.some((number) => number.valid_to === null);
  return (
    <FormFrame form={form} send={send} submitText={t('basic.save')} labels={labels}>
      <div className="grid2">
        <TextInput {...form.bind('given_name')} label={t('given_name')} />
        <TextInput {...form.bind('family_name')} label={t('family_name')} />
        <TextInput {...form.bind('phone')} label={t('phone')} type="tel" optional />
        <TextInput {...form.bind('email')} label={t('email')} type="email" optional />
        <TextInput {...form.bind('preferred_language')} label={t('preferred_language')} optional />
        {!hasNumber && (
          <TextInput
            {...form.bind('birth_year')}
            label={t('birth_year')}
            inputMode="numeric"
            width="w-short"
            optional
          />
        )}
      </div>
      <CheckInput {...form.bind('interpreter_needed')} label={t('interpreter_needed')} />
      <RadioInput
        {...(form.bind('sex') as unknown as Bound<string>)}
        label={t('sex')}
        choices={['woman', 'man', 'unknown'].map((code) => ({
          value: code,
          label: words.code('sex', code),
        }))}
      />
    </FormFrame>
  );
}
