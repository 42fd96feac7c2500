import type { Household, PersonRow } from '@/api/types';
import { ChosenPerson } from '@/people/ChosenPerson';
import { DateInput } from '@/shared/forms/DateInput';
import { SelectInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

export interface MemberLine {
  person: PersonRow | null;
  role: string;
  from_on: string;
  to_on: string;
}

// Everybody but the registered applicant.
export function memberLinesOf(household: Household): MemberLine[] {
  return household.members
    .filter((one) => one.role !== 'registered_applicant')
    .map((one) => ({
      person: one.person,
      role: one.role,
      from_on: one.from_on,
      to_on: one.to_on ?? '',
    }));
}

interface Props {
  form: Form<{ household_type: string; formed_on: string; members: MemberLine[] }>;
  today: string;
}

export function MemberLines({ form, today }: Props) {
  const t = useText('assistance');
  const words = useWords();
  const roles = ['co_applicant', 'child'].map((value) => ({
    value,
    label: words.code('member_role', value),
  }));
  return (
    <LineList<MemberLine>
      field="members"
      legend={t('members')}
      lines={form.values.members}
      empty={{ person: null, role: 'co_applicant', from_on: form.values.formed_on, to_on: '' }}
      onChange={(members, mended) => form.set({ members }, mended)}
      addText={t('members.add')}
      removeText={(number) => t('members.remove', { number })}
      removedText={t('members.removed')}
      className={() => 'member-line'}
    >
      {(line, index, change) => {
        const at = (field: string) => `members[${index}].${field}`;
        const bind = <K extends 'role' | 'from_on' | 'to_on'>(field: K) => ({
          field: at(field),
          value: line[field],
          error: form.errorAt(at(field)),
          onChange: (value: string) => change({ [field]: value }, at(field)),
        });
        return (
          <>
            <ChosenPerson
              person={line.person}
              onChoose={(person) => change({ person }, at('person_id'))}
              label={t('members.person')}
              error={form.errorAt(at('person_id'))}
              field={at('person_id')}
            />
            <SelectInput {...bind('role')} label={t('members.role')} choices={roles} />
            <DateInput {...bind('from_on')} label={t('members.from')} today={today} />
            <DateInput {...bind('to_on')} label={t('members.to')} optional today={today} />
          </>
        );
      }}
    </LineList>
  );
}
