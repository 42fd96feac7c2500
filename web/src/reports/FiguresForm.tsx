import type { Unit } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { FilterLines } from './FilterLines';
import { filterText, type Population, readFilters } from './population';
import { BasisInput, PlaceInput } from './population_inputs';
import { checkPeriod, useRefused } from './question_form';

export interface FiguresFormProps {
  title: string;
  population: Population;
  units: Unit[];
  error: Error | null;
  oneBasis?: boolean; // the page has but one
  onChange: (population: Population) => void;
}

// Which population: a place, a period, by which day, and who of them.
export function FiguresForm({ title, population, units, error, oneBasis, onChange }: FiguresFormProps) {
  const t = useText('reports');
  const { today } = useSession();
  const form = useForm(
    { ...population, lines: readFilters(population.filters) },
    {
      check: (values) => [...required(values, 'place'), ...checkPeriod(values)],
    },
  );
  // The values of a line are one field, and so is the place, whatever it is asked as.
  useRefused(form, error, (field) =>
    ['treated', 'unit_id', 'branch_id'].includes(field) ? 'place' : field.replace(/(values)\[\d+\]$/, '$1'),
  );
  const send = ({ lines, ...values }: typeof form.values) => {
    onChange({ ...values, filters: filterText(lines) });
    return Promise.resolve();
  };
  return (
    <details className="card more" open={error !== null || undefined}>
      <summary>{title}</summary>
      <FormFrame form={form} send={send} submitText={t('form.show')} failed={t('form.not_shown')}>
        <div className="appendix-fields">
          <PlaceInput {...form.bind('place')} units={units} />
          <DateInput {...form.bind('from')} label={t('form.from')} today={today} />
          <DateInput {...form.bind('to')} label={t('form.to')} today={today} />
          {!oneBasis && <BasisInput {...form.bind('basis')} />}
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
