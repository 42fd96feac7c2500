import { useBranchOf, useChoices } from '@/shared/api/own_codes';
import { useMandatory, useSession, useUnits } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import type { ReferralValues } from './referral_values';

export function StepWhat({ form }: { form: Form<ReferralValues> }) {
  const t = useText('intake');
  const { today } = useSession();
  const units = useUnits();
  const groups = useChoices('target_group', useBranchOf(form.values.sender_unit_id));
  const own = units
    .filter((unit) => unit.own)
    .map((unit) => ({ value: unit.id, label: unit.name }));
  const receivers = units
    .filter((unit) => unit.accepts_referrals && unit.id !== form.values.sender_unit_id)
    .map((unit) => ({ value: unit.id, label: `${unit.name} (${unit.party_name})` }));
  const { kind } = form.values;
  const must = useMandatory(form.values.sender_unit_id);
  return (
    <>
      {own.length > 1 && (
        <SelectInput
          {...form.bind('sender_unit_id')}
          label={t('from_unit')}
          choices={own}
          width="w-mid"
        />
      )}
      <SelectInput
        {...form.bind('receiver_unit_id')}
        label={t('to_unit')}
        choices={receivers}
        width="w-mid"
      />
      <SelectInput
        {...form.bind('target_group')}
        label={t('target_group')}
        choices={groups}
        width="w-mid"
      />
      <AreaInput {...form.bind('wish')} label={t(`wish.${kind}`)} help={t(`wish.help.${kind}`)} />
      <AreaInput
        {...form.bind('background')}
        label={t('background')}
        help={t('background.help')}
        optional={!must(`${kind}_background`)}
      />
      <DateInput
        {...form.bind('wished_start_on')}
        label={t('wished_start')}
        today={today}
        optional={!must(`${kind}_wished_start_on`)}
      />
    </>
  );
}
