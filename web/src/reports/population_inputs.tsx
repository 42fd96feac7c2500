import type { Unit } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import type { Bound } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { bases, type Basis, placesOf } from './population';

// One of the viewer's own branches, or one of its units and projects.
export function PlaceInput({ units, ...bound }: Bound<string> & { units: Unit[] }) {
  const t = useText('reports');
  const { branches, units: own } = placesOf(units);
  const unitsOf = (branchId: string) =>
    own
      .filter((unit) => unit.branch_id === branchId)
      .map((unit) => ({
        value: `unit:${unit.id}`,
        label: `${unit.name} (${t(`codes:unit_kind.${unit.kind}`).toLowerCase()})`,
      }));
  return (
    <SelectInput
      {...bound}
      label={t('figures.place')}
      choices={branches.map(({ id, name }) => ({
        value: `branch:${id}`,
        label: t('figures.all_of', { name }),
        under: unitsOf(id),
      }))}
    />
  );
}

// By which day somebody belongs to the period.
export function BasisInput({ onChange, ...bound }: Bound<Basis>) {
  const t = useText('reports');
  return (
    <SelectInput
      {...bound}
      onChange={(basis) => onChange(basis as Basis)}
      label={t('figures.basis')}
      choices={bases.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))}
    />
  );
}
