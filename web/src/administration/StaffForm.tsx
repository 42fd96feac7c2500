import { useNavigate } from '@tanstack/react-router';
import type { AdministeredBranch, Created, RoleInBranch, StaffMemberSheet } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { CheckInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Note } from '@/shared/ui/Note';

interface RoleLine {
  role: RoleInBranch['role'];
  // A branch, or a unit of one, as one choice: "branch" or "branch/unit".
  place: string;
}
interface Values {
  name: string;
  may_see_protected: boolean;
  roles: RoleLine[];
}
const roleNames: RoleInBranch['role'][] = [
  'case_worker',
  'team_leader',
  'statistician',
  'administrator',
  'auditor',
];

function valuesOf(member: StaffMemberSheet): Values {
  const { name, may_see_protected } = member;
  const roles = member.roles.map(({ role, branch_id, unit_id }) => ({
    role,
    place: unit_id ? `${branch_id}/${unit_id}` : branch_id,
  }));
  return { name, may_see_protected, roles };
}

interface Props {
  member: StaffMemberSheet | undefined;
  branches: AdministeredBranch[];
}

export function StaffForm({ member, branches }: Props) {
  const t = useText('administration');
  const done = useDone();
  const navigate = useNavigate();
  const first: RoleLine = { role: 'case_worker', place: branches[0]?.id ?? '' };
  const form = useForm<Values>(
    member ? valuesOf(member) : { name: '', may_see_protected: false, roles: [first] },
    {
      version: member?.version,
      saved: { values: (row) => valuesOf(row as unknown as StaffMemberSheet) },
      check: (values) => required(values, 'name'),
    },
  );
  const { roles } = form.values;
  const places = branches.flatMap((branch) => [
    { value: branch.id, label: t('role.whole_branch', { name: branch.name }) },
    ...branch.units.map((unit) => ({ value: `${branch.id}/${unit.id}`, label: unit.name })),
  ]);
  const send = async (values: Values, { key, version }: SendOptions) => {
    const body = {
      ...values,
      roles: values.roles.map(({ role, place }) => {
        const [branch_id, unit_id = null] = place.split('/');
        return { role, branch_id, unit_id };
      }),
    };
    if (member) {
      await perform(`/organisation/staff/${member.id}`, { method: 'PUT', body, version });
      await done(t('staff.done'));
      return;
    }
    const answer = await perform<Created>('/organisation/staff', { method: 'POST', body, key });
    void done(t('staff.added'));
    await navigate({
      to: '/administration/staff/$staffId',
      params: { staffId: answer.data.id },
    });
  };
  const own = member === undefined || member.may_change_own_facts;
  return (
    <FormFrame
      form={form}
      send={send}
      submitText={t('save')}
      labels={{
        name: t('staff.name'),
        may_see_protected: t('staff.may_see_protected'),
        roles: t('staff.roles'),
      }}
      names={new Map(places.map((one) => [one.value, one.label]))}
    >
      {member && member.roles_elsewhere > 0 && <Note>{t('staff.elsewhere')}</Note>}
      <TextInput {...form.bind('name')} label={t('staff.name')} width="w-mid" readOnly={!own} />
      <LineList
        field="roles"
        legend={t('staff.roles')}
        lines={roles}
        empty={first}
        onChange={(changed, field) => form.set({ roles: changed }, field)}
        addText={t('role.add')}
        removeText={(number) => t('role.remove', { number })}
        className={() => 'halves'}
      >
        {(line, index, change) => (
          <>
            <SelectInput
              field={`roles[${index}].role`}
              value={line.role}
              onChange={(role) => change({ role: role as RoleLine['role'] })}
              label={t('role.number', { number: index + 1 })}
              choices={roleNames.map((name) => ({ value: name, label: t(`shared:role.${name}`) }))}
            />
            <SelectInput
              field={`roles[${index}].place`}
              value={line.place}
              onChange={(place) => change({ place })}
              label={t('role.place')}
              choices={places}
            />
          </>
        )}
      </LineList>
      {own && (
        <CheckInput
          {...form.bind('may_see_protected')}
          label={t('staff.may_see_protected')}
          help={t('staff.may_see_protected.help')}
        />
      )}
    </FormFrame>
  );
}
