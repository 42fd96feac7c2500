import { useNavigate } from '@tanstack/react-router';
import type { Created, Workplace } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { CheckInput, RadioInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import { partOf } from '@/shared/forms/part';
import { type Form, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';
import { ReachFields } from './ReachFields';
import {
  checkWorkplace,
  type WorkplaceValues,
  workplaceBody,
  workplaceValues,
} from './workplace_values';

interface Props {
  workplace: Workplace | null;
  onClose: () => void;
}
const works = ['case_worker', 'team_leader'];

export function WorkplaceDialog({ workplace, onClose }: Props) {
  const t = useText('placements');
  const words = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const { today, roles } = useSession();
  const branches = new Map(
    roles
      .filter((role) => works.includes(role.role))
      .map((role) => [role.branch_id, role.branch_name]),
  );
  const form = useForm<WorkplaceValues>(
    workplaceValues(workplace, [...branches.keys()][0] ?? '', today),
    {
      version: workplace?.version,
      saved: workplace ? { row: workplace } : undefined,
      check: checkWorkplace,
    },
  );
  const send = async (values: WorkplaceValues, { key, version }: SendOptions) => {
    const body = workplaceBody(values);
    if (workplace) {
      await perform(`/workplaces/${workplace.id}`, { method: 'PATCH', body, version });
    } else {
      const made = await perform<Created>('/workplaces', {
        method: 'POST',
        body: { branch_id: values.branch_id, ...body },
        key,
      });
      void navigate({ to: '/workplaces/$workplaceId', params: { workplaceId: made.data.id } });
    }
    await done(t('workplace.saved'));
    onClose();
  };
  return (
    <Dialog wide title={t(workplace ? 'workplace.edit' : 'workplace.new')} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('workplace.save')}>
        {!workplace && branches.size > 1 && (
          <SelectInput
            {...form.bind('branch_id')}
            label={t('workplace.branch')}
            choices={[...branches].map(([value, label]) => ({ value, label }))}
          />
        )}
        <RadioInput
          {...form.bind('kind')}
          label={t('workplace.kind')}
          choices={['employer', 'own_work_area'].map((value) => ({
            value,
            label: words.code('workplace_kind', value),
          }))}
        />
        <TextInput {...form.bind('name')} label={t('workplace.name')} help={t('workplace.name.help')} />
        {form.values.kind === 'employer' && (
          <div className="grid2">
            <TextInput {...form.bind('organisation_name')} label={t('workplace.organisation_name')} />
            <TextInput
              {...form.bind('organisation_number')}
              label={t('workplace.organisation_number')}
              optional
            />
          </div>
        )}
        <TextInput {...form.bind('address')} label={t('workplace.address')} optional />
        <CheckInput {...form.bind('school_or_care')} label={t('workplace.school_or_care')} />
        <CapacityLines form={form} />
        <AreaInput
          {...form.bind('tasks')}
          label={t('workplace.tasks')}
          help={t('workplace.tasks.help')}
          rows={3}
          optional
        />
        <ReachFields legend={t('workplace.contact')} bind={partOf(form, 'contact')} />
        <ReachFields legend={t('workplace.supervisor')} bind={partOf(form, 'supervisor')} />
        <TextInput {...form.bind('union_contact')} label={t('workplace.union_contact')} optional />
        {workplace && <CheckInput {...form.bind('ended')} label={t('workplace.end')} />}
      </FormFrame>
    </Dialog>
  );
}

function CapacityLines({ form }: { form: Form<WorkplaceValues> }) {
  const t = useText('placements');
  const { today } = useSession();
  return (
    <LineList
      field="capacity"
      legend={t('workplace.capacity')}
      lines={form.values.capacity}
      empty={{ valid_from: '', valid_to: '', places: '1' }}
      least={1}
      onChange={(capacity, field) => form.set({ capacity }, field)}
      addText={t('workplace.capacity.add')}
      removeText={(number) => t('workplace.capacity.remove', { number })}
      className={() => 'capacity'}
    >
      {(line, index, change) => {
        const at = (name: 'valid_from' | 'valid_to' | 'places') => {
          const field = `capacity[${index}].${name}`;
          return {
            field,
            value: line[name],
            error: form.errorAt(field),
            onChange: (value: string) => change({ [name]: value }, field),
          };
        };
        return (
          <div className="capacity-line">
            <DateInput {...at('valid_from')} label={t('workplace.capacity.from')} today={today} />
            <DateInput {...at('valid_to')} label={t('workplace.capacity.to')} today={today} optional />
            <TextInput {...at('places')} label={t('workplace.capacity.places')} inputMode="numeric" />
          </div>
        );
      }}
    </LineList>
  );
}
