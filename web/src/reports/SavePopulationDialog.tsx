import type { Created, SavedPopulation, Unit } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { CheckInput } from '@/shared/forms/choices';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Dialog } from '@/shared/ui/Dialog';
import { FilterLines } from './FilterLines';
import type { Population } from './population';
import { BasisInput, PlaceInput } from './population_inputs';
import { bodyOf, formOf, periods, type SavedForm, type SavedPeriod } from './saved_population';

interface Props {
  population: Population;
  units: Unit[];
  saved?: SavedPopulation;
  onClose: () => void;
}

// Keeps a population by name, or changes one that is kept.
export function SavePopulationDialog({ population, units, saved, onClose }: Props) {
  const t = useText('reports');
  const done = useDone();
  const { today } = useSession();
  const form = useForm<SavedForm>(formOf(population, saved ?? null), { version: saved?.version, check: faults });
  const { values } = form;
  const send = async (_: SavedForm, { key, version }: SendOptions) => {
    const path = '/reports/saved-populations';
    if (saved) await perform(`${path}/${saved.id}`, { method: 'PATCH', body: bodyOf(values), version });
    else await perform<Created>(path, { method: 'POST', body: bodyOf(values), key });
    done(t('saved.done'));
    onClose();
  };
  return (
    <Dialog wide title={saved ? t('saved.change_one', { name: saved.name }) : t('saved.save')} onClose={onClose}>
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
        <CheckInput {...form.bind('is_shared')} label={t('saved.is_shared')} help={t('saved.is_shared.help')} />
      </FormFrame>
    </Dialog>
  );
}

function faults(values: SavedForm) {
  if (values.period !== 'fixed') return required(values, 'name', 'place');
  return [...required(values, 'name', 'place', 'from_on', 'to_on'), ...dates(values, 'from_on', 'to_on')];
}
