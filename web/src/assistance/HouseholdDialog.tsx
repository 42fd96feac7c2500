import type { Household, Id } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, orNull, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type FieldError, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';
import { householdTypes } from './kinds';
import { MemberLines, type MemberLine, memberLinesOf } from './MemberLines';

interface Values {
  household_type: string;
  formed_on: string;
  members: MemberLine[];
}
interface Props {
  personId: Id;
  household: Household | null; // null: a new one, with the person as registered applicant
  onClose: () => void;
}

function check(values: Values): FieldError[] {
  const wrong = [...required(values, 'formed_on'), ...dates(values, 'formed_on')];
  values.members.forEach((one, index) => {
    const at = (field: string) => `members[${index}].${field}`;
    if (!one.person) wrong.push({ field: at('person_id'), rule: 'field.required' });
    for (const error of [...required(one, 'from_on'), ...dates(one, 'from_on', 'to_on')])
      wrong.push({ ...error, field: at(error.field) });
  });
  return wrong;
}

export function HouseholdDialog({ personId, household, onClose }: Props) {
  const t = useText('assistance');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const form = useForm<Values>(
    {
      household_type: household?.household_type ?? 'single',
      formed_on: household?.formed_on ?? today,
      members: household ? memberLinesOf(household) : [],
    },
    { version: household?.version, saved: household ? { row: household } : undefined, check },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const fields = {
      household_type: values.household_type,
      formed_on: values.formed_on,
      members: values.members.map((one) => ({
        person_id: one.person?.id,
        role: one.role,
        from_on: one.from_on,
        to_on: orNull(one.to_on),
      })),
    };
    const answer = household
      ? await perform(`/households/${household.id}`, { method: 'PATCH', body: fields, key, version })
      : await perform('/households', { method: 'POST', body: { person_id: personId, ...fields }, key });
    await done(t(household ? 'change.done' : 'form.done'), answer);
    onClose();
  };
  return (
    <Dialog wide title={t(household ? 'change' : 'form')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        {!household && <p className="quiet">{t('form.help')}</p>}
        <SelectInput
          {...form.bind('household_type')}
          label={t('household_type')}
          choices={householdTypes.map((value) => ({ value, label: words.code('household_type', value) }))}
        />
        <DateInput {...form.bind('formed_on')} label={t('formed_on')} today={today} />
        <MemberLines form={form} today={today} />
      </FormFrame>
    </Dialog>
  );
}
