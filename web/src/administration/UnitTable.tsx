import { Link } from '@tanstack/react-router';
import type { AdministeredBranch, AdministeredUnit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Column, DataTable } from '@/shared/ui/DataTable';

type Row = AdministeredUnit & { branch: string };

export function UnitTable({ branches }: { branches: AdministeredBranch[] }) {
  const t = useText('administration');
  const words = useWords();
  const rows = branches.flatMap((branch) =>
    branch.units.map((unit): Row => ({ ...unit, branch: branch.name })),
  );
  const period = (unit: Row) =>
    unit.starts_on || unit.ends_on
      ? `${words.date(unit.starts_on)} – ${words.date(unit.ends_on)}`
      : '';
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: t('unit.name'),
      cell: (one) => (
        <Link className="strong" to="/administration/units/$unitId" params={{ unitId: one.id }}>
          {one.name}
        </Link>
      ),
    },
    { key: 'kind', label: t('unit.kind'), cell: (one) => t(`codes:unit_kind.${one.kind}`) },
    { key: 'branch', label: t('branch'), cell: (one) => one.branch },
    {
      key: 'referrals',
      label: t('unit.accepts_referrals'),
      cell: (one) => t(one.accepts_referrals ? 'yes' : 'no'),
    },
    { key: 'period', label: t('unit.period'), cell: period },
  ];
  return <DataTable caption={t('units')} rows={rows} rowKey={(one) => one.id} columns={columns} />;
}
