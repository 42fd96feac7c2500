import { ChosenPerson } from '@/people/ChosenPerson';
import { Duplicates } from '@/people/Duplicates';
import { PersonFields } from '@/people/PersonFields';
import { Chips } from '@/shared/ui/Chips';
import { partOf } from '@/shared/forms/part';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import type { ReferralValues } from './referral_values';

export function StepWho({ form }: { form: Form<ReferralValues> }) {
  const t = useText('intake');
  const { values, set } = form;
  return (
    <>
      <Chips
        label={t('who.choice')}
        value={values.is_new ? 'new' : 'known'}
        onChoose={(value) => set({ is_new: value === 'new' }, 'person_id')}
        choices={[
          { value: 'known', label: t('who.known') },
          { value: 'new', label: t('who.new') },
        ]}
      />
      {values.is_new ? (
        <>
          <PersonFields bind={partOf(form, 'person')} />
          <Duplicates
            values={values.person}
            onUse={(person) => set({ chosen: person, is_new: false })}
          />
        </>
      ) : (
        <ChosenPerson
          person={values.chosen}
          onChoose={(person) => set({ chosen: person }, 'person_id')}
          error={form.errorAt('person_id')}
          field="person_id"
        />
      )}
    </>
  );
}
