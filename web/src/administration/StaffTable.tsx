import { Link } from '@tanstack/react-router';
import type { AdministeredBranch, StaffMemberSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { type Column, DataTable } from '@/shared/ui/DataTable';
import { Pill } from '@/shared/ui/Pill';

interface Props {
  members: StaffMemberSheet[];
  branches: AdministeredBranch[];
}

export function StaffTable({ members, branches }: Props) {
  const t = useText('administration');
  const units = new Map(branches.flatMap((one) => one.units).map((unit) => [unit.id, unit.name]));
  const names = new Map(branches.map((branch) => [branch.id, branch.name]));
  const place = (role: StaffMemberSheet['roles'][number]) =>
    (role.unit_id && units.get(role.unit_id)) ?? names.get(role.branch_id) ?? '';
  const columns: Column<StaffMemberSheet>[] = [
    {
      key: 'name',
      label: t('staff.name'),
      firm: true,
      cell: (one) => (
        <Link className="strong" to="/administration/staff/$staffId" params={{ staffId: one.id }}>
          {one.name}
        </Link>
      ),
    },
    {
      key: 'roles',
      label: t('staff.roles'),
      cell: (one) => (
        <ul>
          {one.roles.map((role) => (
            <li key={`${role.role}${role.branch_id}${role.unit_id}`}>
              {t(`shared:role.${role.role}`)} <span className="quiet">{place(role)}</span>
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'account',
      label: t('account.username'),
      cell: (one) =>
        one.account ? (
          <code>{one.account.username}</code>
        ) : (
          <span className="quiet">{t('account.none')}</span>
        ),
    },
    { key: 'state', label: t('state'), cell: (one) => <StatePills member={one} /> },
  ];
  return (
    <DataTable caption={t('staff')} rows={members} rowKey={(one) => one.id} columns={columns} />
  );
}

export function StatePills({ member }: { member: StaffMemberSheet }) {
  const t = useText('administration');
  return (
    <span className="row">
      <Pill tone={member.active ? 'green' : 'grey'}>
        {t(member.active ? 'state.active' : 'state.inactive')}
      </Pill>
      {member.account?.locked_until && <Pill tone="red">{t('state.locked')}</Pill>}
      {member.account?.must_change_password && (
        <Pill tone="amber">{t('state.must_change_password')}</Pill>
      )}
      {member.may_see_protected && <Pill tone="violet">{t('state.protected')}</Pill>}
    </span>
  );
}
