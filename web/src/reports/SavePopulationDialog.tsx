import type { Created, FinalReport, SavedPopulation, Unit } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { CheckInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { partOf } from '@/shared/forms/part';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { CrossChoiceFields } from './CrossChoiceFields';
import { FilterLines } from './FilterLines';
import type { CrossChoice, Population } from './population';
import { BasisInput, PlaceInput } from './population_inputs';
import { bodyOf, formOf, periods, type SavedForm, type SavedPeriod } from './saved_population';
import { ScheduleFields } from './ScheduleFields';

const kDayMax = 28;
const kMonthsMax = 36;

interface Props {
  population: Population;
  units: Unit[];
  saved?: SavedPopulation;
  table?: CrossChoice;
  report?: FinalReport; // that is to be made at a set time
  onClose: () => void;
}

// Keeps a population by name, or changes one that is kept.
export function SavePopulationDialog({ population, units, saved, table, report, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const { today } = useSession();
  const form = useForm<SavedForm>(formOf(population, saved ?? null, table ?? null, report ?? null), {
    version: saved?.version,
    check: faults,
  });
  const { values } = form;
  const send = async (_: SavedForm, { key, version }: SendOptions) => {
    const path = '/reports/saved-populations';
    if (saved) await perform(`${path}/${saved.id}`, { method: 'PATCH', body: bodyOf(values), version });
    else await perform<Created>(path, { method: 'POST', body: bodyOf(values), key });
    await done(t('saved.done'));
    onClose();
  };
  const begun = report ? 'final.repeat_title' : table ? 'cross.save' : 'saved.save';
  const title = saved ? t('saved.change_one', { name: saved.name }) : t(begun);
  return (
    <Dialog wide title={title} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('saved.submit')}>
        <TextInput {...form.bind('name')} label={t('saved.name')} />
        <div className="appendix-fields">
          <PlaceInput {...form.bind('place')} units={units} />
          <SelectInput
            {...form.bind('period')}
            onChange={(period) => form.set({ period: period as SavedPeriod })}
            label={t('saved.period')}
            choices={periods.map((one) => ({ value: one, label: t(`saved.period.${one}`) }))}
          />
          <BasisInput {...form.bind('basis')} />
        </div>
        {values.period === 'fixed' && (
          <div className="appendix-fields">
            <DateInput {...form.bind('from_on')} label={t('form.from')} today={today} />
            <DateInput {...form.bind('to_on')} label={t('form.to')} today={today} />
          </div>
        )}
        <FilterLines
          lines={values.filters}
          errorAt={(field) => form.errorAt(field) ?? form.errorAt(`${field}[1]`)}
          onChange={(filters) => form.set({ filters }, 'filters')}
        />
        {values.is_table && <CrossChoiceFields bind={partOf(form, 'table')} />}
        <CheckInput {...form.bind('is_shared')} label={t('saved.is_shared')} help={t('saved.is_shared.help')} />
        <ScheduleFields form={form} branchId={branchOf(values.place, units)} />
      </FormFrame>
    </Dialog>
  );
}

const branchOf = (place: string, units: Unit[]) => {
  const [kind, id] = place.split(':');
  return kind === 'branch' ? (id ?? '') : (units.find((unit) => unit.id === id)?.branch_id ?? '');
};

function faults(values: SavedForm) {
  const { schedule } = values;
  const numbers = values.is_scheduled
    ? [...wholeNumber(schedule.day, 'schedule.day', kDayMax), ...wholeNumber(schedule.kept_months, 'schedule.kept_months', kMonthsMax)]
    : [];
  const same = values.is_table && values.table.lines === values.table.columns;
  const table = same ? [{ field: 'table.columns', rule: 'field.same' }] : [];
  const days =
    values.period === 'fixed' ? [...required(values, 'from_on', 'to_on'), ...dates(values, 'from_on', 'to_on')] : [];
  return [...required(values, 'name', 'place'), ...days, ...table, ...numbers];
}

const wholeNumber = (text: string, field: string, max: number) =>
  /^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= max
    ? []
    : [{ field, rule: 'number.out_of_range' }];
