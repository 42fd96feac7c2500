import type { Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { FilterLines } from './FilterLines';
import { bases, type Basis, filterText, placesOf, type Population, readFilters } from './population';
import { checkPeriod, useRefused } from './question_form';

interface Props {
  title: string;
  population: Population;
  units: Unit[];
  error: Error | null;
  ongoing?: boolean; // of those who take part on a day: there is no other basis
  onChange: (population: Population) => void;
}

// Which population: a place, a period, by which day, and who of them.
export function FiguresForm({ title, population, units, error, ongoing, onChange }: Props) {
  const t = useText('reports');
  const { today } = useSession();
  const form = useForm(
    { ...population, lines: readFilters(population.filters) },
    {
      check: (values) => [...required(values, 'place'), ...checkPeriod(values)],
    },
  );
  // The values of a line are one field.
  useRefused(form, error, (field) => field.replace(/(values)\[\d+\]$/, '$1'));
  const { branches, units: own } = placesOf(units);
  const unitsOf = (branchId: string) =>
    own
      .filter((unit) => unit.branch_id === branchId)
      .map((unit) => ({
        value: `unit:${unit.id}`,
        label: `${unit.name} (${t(`codes:unit_kind.${unit.kind}`).toLowerCase()})`,
      }));
  const send = ({ lines, ...values }: typeof form.values) => {
    onChange({ ...values, filters: filterText(lines) });
    return Promise.resolve();
  };
  return (
    <details className="card more" open={error !== null || undefined}>
      <summary>{title}</summary>
      <FormFrame form={form} send={send} submitText={t('form.show')} failed={t('form.not_shown')}>
        <div className="appendix-fields">
          <SelectInput
            {...form.bind('place')}
            label={t('figures.place')}
            choices={branches.map(({ id, name }) => ({
              value: `branch:${id}`,
              label: t('figures.all_of', { name }),
              under: unitsOf(id),
            }))}
          />
          <DateInput {...form.bind('from')} label={t('form.from')} today={today} />
          <DateInput {...form.bind('to')} label={t('form.to')} today={today} />
          {!ongoing && (
            <SelectInput
              {...form.bind('basis')}
              onChange={(basis) => form.set({ basis: basis as Basis })}
              label={t('figures.basis')}
              choices={bases.map((basis) => ({ value: basis, label: t(`basis.${basis}`) }))}
            />
          )}
        </div>
        <FilterLines
          lines={form.values.lines}
          errorAt={form.errorAt}
          onChange={(lines) => form.set({ lines }, 'filters')}
        />
      </FormFrame>
    </details>
  );
}
