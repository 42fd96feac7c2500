// A saved population as a form has it, as the server takes it, and as the address of the page that it is looked at on.
import type { FinalReport, ReportSchedule, SavedPopulation, SavedPopulationFields } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import {
  asAddress,
  asQuery,
  type CrossChoice,
  filterText,
  type Population,
  readFilters,
  usualTable,
} from './population';

export const periods = [
  'last_month',
  'last_quarter',
  'this_year',
  'last_year',
  'last_12_months',
  'whole_project',
  'fixed',
] as const;
export type SavedPeriod = (typeof periods)[number];
export const cadences = ['monthly', 'quarterly', 'yearly'] as const;
export const formats = ['pdf', 'xlsx', 'csv'] as const;

type Counted = Pick<SavedPopulation, 'unit_id' | 'branch_id' | 'from' | 'to' | 'basis' | 'filters'>;

const placeOf = (saved: Counted) =>
  saved.unit_id ? `unit:${saved.unit_id}` : `branch:${saved.branch_id}`;

// Of a saved population, or of a report.
export function populationOfSaved(saved: Counted): Population {
  const { from, to, basis, filters } = saved;
  return { place: placeOf(saved), from, to, basis, filters };
}

// Where it is looked at, and its address there.
export const pageOfSaved = (saved: SavedPopulation) => (saved.table ? '/reports/table' : '/reports/figures');
export const addressOfSaved = (saved: SavedPopulation) => ({ ...asAddress(populationOfSaved(saved)), ...saved.table });

// "Siffror", or which variables of a table.
export function showsWords({ table }: SavedPopulation, t: Translate) {
  if (!table) return t('figures.title');
  return `${t('cross.table')}: ${t(`variable.${table.lines}`)} × ${t(`variable.${table.columns}`)}`;
}

const scheduleForm = (schedule: ReportSchedule | null | undefined) => ({
  cadence: schedule?.cadence ?? 'monthly',
  day: String(schedule?.day ?? 5),
  format: schedule?.format ?? 'pdf',
  kept_months: String(schedule?.kept_months ?? 12),
  report_id: schedule?.report_id ?? '',
});
export type ScheduleForm = ReturnType<typeof scheduleForm>;

// What the form begins with: a saved one, or the population and the table on the page, with the page's own days.
export function formOf(
  population: Population,
  saved: SavedPopulation | null,
  table: CrossChoice | null = null,
  report: Pick<FinalReport, 'id' | 'title'> | null = null,
) {
  const shown: CrossChoice | null = saved ? (saved.table ?? null) : table;
  return {
    name: saved?.name ?? report?.title ?? '',
    is_shared: saved?.is_shared ?? false,
    period: (saved?.period ?? (report ? 'last_month' : 'fixed')) as SavedPeriod,
    place: population.place,
    basis: population.basis,
    from_on: saved?.from_on ?? population.from,
    to_on: saved?.to_on ?? population.to,
    filters: readFilters(population.filters),
    is_table: shown !== null,
    table: shown ?? usualTable,
    is_scheduled: Boolean(saved?.schedule ?? report),
    schedule: { ...scheduleForm(saved?.schedule), ...(report && { report_id: report.id }) },
  };
}
export type SavedForm = ReturnType<typeof formOf>;

export function bodyOf(values: SavedForm): SavedPopulationFields {
  const { place, from_on, to_on, filters, is_table, table, is_scheduled, schedule, ...rest } = values;
  const { branch_id = '', unit_id = '' } = asQuery({ place } as Population) as Record<string, string>;
  const isFixed = rest.period === 'fixed';
  return {
    ...rest,
    branch_id,
    unit_id,
    filters: filterText(filters),
    from_on: isFixed ? from_on || null : null,
    to_on: isFixed ? to_on || null : null,
    table: is_table ? (table as SavedPopulationFields['table']) : null,
    schedule: is_scheduled
      ? { ...schedule, day: Number(schedule.day), kept_months: Number(schedule.kept_months) }
      : null,
  };
}
