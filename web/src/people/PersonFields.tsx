import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useSession } from '@/shared/api/queries';
import { CheckInput, RadioInput } from '@/shared/forms/choices';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { Bind } from '@/shared/forms/part';
import type { Bound } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { checkIdentityNumber, sexOf } from '@/shared/lib/identity_numbers';
import type { ProtectionLevel, Sex } from '@/api/types';
import type { PersonValues } from './person_values';

const sexes: Sex[] = ['woman', 'man', 'unknown'];
const levels: ProtectionLevel[] = [
  'none',
  'secrecy_marking',
  'protected_registration',
  'fictitious_identity',
];
const kFullLength = 10;

export function PersonFields({ bind }: { bind: Bind<PersonValues> }) {
  const t = useText('people');
  const words = useWords();
  const { today, may_see_protected } = useSession();
  const number = bind('identity_number');
  const sex = bind('sex');
  const typed = number.value.replace(/\D/g, '');
  const check = checkIdentityNumber(number.value, today);
  const early =
    typed.length >= kFullLength && check.problem ? words.rule({ rule: check.problem }) : undefined;
  const leaveNumber = () => {
    if (!check.problem && !sex.value) sex.onChange(sexOf(check.digits));
  };
  return (
    <>
      <div className="grid2">
        <TextInput {...bind('given_name')} label={t('given_name')} />
        <TextInput {...bind('family_name')} label={t('family_name')} />
      </div>
      <div className="stack">
        <div className="stack tight">
          <TextInput
            {...number}
            error={number.error ?? early}
            onBlur={leaveNumber}
            label={t('identity_number')}
            help={t('identity_number.help')}
            width="w-mid"
            optional
          />
          {number.value && !check.problem && (
            <p className="number-ok small" role="status">
              <CheckmarkCircleIcon aria-hidden />
              {t(`codes:number_kind.${check.kind}`)}: {t('identity_number.good')}
            </p>
          )}
        </div>
        {!typed && (
          <TextInput
            {...bind('birth_year')}
            label={t('birth_year')}
            help={t('birth_year.help')}
            inputMode="numeric"
            width="w-short"
            optional
          />
        )}
      </div>
      <RadioInput
        {...(sex as Bound<string>)}
        label={t('sex')}
        choices={sexes.map((code) => ({ value: code, label: words.code('sex', code) }))}
      />
      <div className="grid2">
        <TextInput {...bind('phone')} label={t('phone')} type="tel" optional />
        <TextInput {...bind('email')} label={t('email')} type="email" optional />
      </div>
      <div className="grid2">
        <TextInput {...bind('preferred_language')} label={t('preferred_language')} optional />
        <div className="stack tight">
          <CheckInput {...bind('interpreter_needed')} label={t('interpreter_needed')} />
        </div>
      </div>
      {may_see_protected && (
        <SelectInput
          {...(bind('protection_level') as Bound<string>)}
          label={t('protection_level')}
          help={t('protection_level.help')}
          width="w-mid"
          choices={levels.map((code) => ({
            value: code,
            label: words.code('protection_level', code),
          }))}
        />
      )}
    </>
  );
}
