import type { Person, ProtectionLevel } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type Bound, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

interface Values {
  protection_level: ProtectionLevel;
  reason: string;
}
const levels: ProtectionLevel[] = [
  'none',
  'secrecy_marking',
  'protected_registration',
  'fictitious_identity',
];

export function ProtectionCard({ person }: { person: Person }) {
  const t = useText('people');
  const words = useWords();
  const done = useDone();
  const form = useForm<Values>(
    { protection_level: person.protection_level, reason: '' },
    {
      version: person.version,
      saved: { row: person },
      check: (values) => required(values, 'reason'),
    },
  );
  const send = async (values: Values, { version }: SendOptions) => {
    const answer = await perform(`/people/${person.id}/protection`, {
      method: 'PUT',
      body: values,
      version,
    });
    await done(t('protection.done'), answer);
  };
  return (
    <section className="card">
      <h2>{t('protection.title')}</h2>
      {!person.may.change_protection ? (
        <p>
          {words.code('protection_level', person.protection_level)}.{' '}
          <span className="quiet">{t('protection.not_yours')}</span>
        </p>
      ) : (
        <FormFrame
          form={form}
          send={send}
          submitText={t('protection.save')}
        >
          <SelectInput
            {...(form.bind('protection_level') as unknown as Bound<string>)}
            label={t('protection_level')}
            help={t('protection_level.help')}
            width="w-mid"
            choices={levels.map((code) => ({
              value: code,
              label: words.code('protection_level', code),
            }))}
          />
          <TextInput {...form.bind('reason')} label={t('why')} />
        </FormFrame>
      )}
    </section>
  );
}
