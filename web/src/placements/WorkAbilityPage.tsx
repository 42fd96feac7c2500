import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Created, PlacementDetails } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { placementQuery } from './queries';
import './placements.css';

interface Grade {
  ability: string;
  ability_level: string;
  comment: string;
}
interface Values {
  assessed_on: string;
  tasks_observed: string;
  abilities: Grade[];
  managed_percent: string;
  overall_text: string;
}

export function WorkAbilityPage() {
  const t = useText('placements');
  const placement = useQuery(placementQuery(useAddressId('placementId')));
  const lists = useQuery(codeListsQuery);
  return (
    <PersonFrame tab="placements" title={t('work_ability.title')} lead={t('work_ability.lead')}>
      {() => (
        <Answered query={placement}>
          {(found) => (
            <Answered query={lists}>
              {({ ability, ability_level }) => (
                <AbilityForm placement={found} abilities={ability} levels={ability_level} />
              )}
            </Answered>
          )}
        </Answered>
      )}
    </PersonFrame>
  );
}

function check(values: Values) {
  const percent = values.managed_percent.trim();
  const fits = percent === '' || (/^\d{1,3}$/.test(percent) && Number(percent) <= 100);
  return [
    ...required(values, 'assessed_on', 'tasks_observed', 'overall_text'),
    ...dates(values, 'assessed_on'),
    ...(fits ? [] : [{ field: 'managed_percent', rule: 'field.percent' }]),
  ];
}

interface FormProps {
  placement: PlacementDetails;
  abilities: string[];
  levels: string[];
}
function AbilityForm({ placement, abilities, levels }: FormProps) {
  const t = useText('placements');
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const form = useForm<Values>(
    {
      assessed_on: today,
      tasks_observed: placement.tasks.join('\n'),
      abilities: abilities.map((ability) => ({
        ability,
        ability_level: 'not_observed',
        comment: '',
      })),
      managed_percent: '',
      overall_text: '',
    },
    { check },
  );
  const draft = useFormDraft(`work-ability-${placement.id}`, form);
  const send = async (values: Values, { key }: SendOptions) => {
    const percent = values.managed_percent.trim();
    await perform<Created>(`/placements/${placement.id}/work-abilities`, {
      method: 'POST',
      body: { ...values, managed_percent: percent === '' ? null : Number(percent) },
      key,
    });
    void done(t('work_ability.done'));
    await navigate({
      to: '/people/$personId/placements/$placementId',
      params: { personId: placement.person_id, placementId: placement.id },
    });
  };
  return (
    <div className="card narrow">
      <FormFrame form={form} draft={draft} send={send} submitText={t('work_ability.sign')}>
        <DateInput {...form.bind('assessed_on')} label={t('work_ability.assessed_on')} today={today} />
        <AreaInput
          {...form.bind('tasks_observed')}
          label={t('work_ability.tasks_observed')}
          rows={3}
        />
        <Grades
          grades={form.values.abilities}
          levels={levels}
          onChange={(graded) => form.set({ abilities: graded })}
        />
        <TextInput
          {...form.bind('managed_percent')}
          label={t('work_ability.managed_percent')}
          width="w-short"
          inputMode="numeric"
          optional
        />
        <AreaInput
          {...form.bind('overall_text')}
          label={t('work_ability.overall_text')}
          help={t('work_ability.overall_text.help')}
          rows={4}
        />
      </FormFrame>
    </div>
  );
}

interface GradesProps {
  grades: Grade[];
  levels: string[];
  onChange: (grades: Grade[]) => void;
}
function Grades({ grades, levels, onChange }: GradesProps) {
  const t = useText('placements');
  const words = useWords();
  const change = (index: number, patch: Partial<Grade>) =>
    onChange(grades.map((one, place) => (place === index ? { ...one, ...patch } : one)));
  return (
    <fieldset className="part" id="field-abilities" tabIndex={-1}>
      <legend>{t('work_ability.abilities')}</legend>
      {grades.map((one, index) => {
        const ability = words.code('ability', one.ability);
        return (
          <div key={one.ability} className="graded">
            <SelectInput
              field={`abilities[${index}].ability_level`}
              value={one.ability_level}
              onChange={(value) => change(index, { ability_level: value })}
              label={ability}
              choices={levels.map((value) => ({
                value,
                label: words.code('ability_level', value),
              }))}
            />
            <TextInput
              field={`abilities[${index}].comment`}
              value={one.comment}
              onChange={(value) => change(index, { comment: value })}
              label={t('work_ability.comment', { ability })}
              optional
            />
          </div>
        );
      })}
    </fieldset>
  );
}
