import type { Id, Staffing, StaffingRow } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession, useUnits } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { type FieldError, type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { readInteger } from '@/shared/lib/numbers';
import { Dialog } from '@/shared/ui/Dialog';

interface Props {
  branchId: Id;
  worker: Staffing;
  before: StaffingRow | null; // what is changed; null for a share in another unit
  onClose: () => void;
}
interface Values {
  unit_id: string;
  percent: string;
  cases_least: string;
  cases_most: string;
  valid_from: string;
}

const kMostCases = 500;

function check(values: Values): FieldError[] {
  const wrong = [...required(values, 'unit_id', 'percent', 'valid_from'), ...dates(values, 'valid_from')];
  const percent = readInteger(values.percent);
  if (values.percent && (percent === null || percent < 0 || percent > 100))
    wrong.push({ field: 'percent', rule: 'staffing.percent_range' });
  for (const field of ['cases_least', 'cases_most'] as const) {
    const cases = readInteger(values[field]);
    if (values[field] && (cases === null || cases < 0 || cases > kMostCases))
      wrong.push({ field, rule: 'staffing.cases_range', params: { max: String(kMostCases) } });
  }
  return wrong;
}

const text = (number: number | null | undefined) => (number == null ? '' : String(number));

export function StaffingDialog({ branchId, worker, before, onClose }: Props) {
  const t = useText('administration');
  const done = useDone();
  const { today } = useSession();
  const units = useUnits().filter((unit) => unit.branch_id === branchId);
  const form = useForm<Values>(
    {
      unit_id: before?.unit_id ?? (units.length === 1 ? (units[0]?.id ?? '') : ''),
      percent: text(before?.percent),
      cases_least: text(before?.cases_least),
      cases_most: text(before?.cases_most),
      valid_from: today,
    },
    { check },
  );
  const send = async (values: Values, { key }: SendOptions) => {
    await perform('/organisation/staffing', {
      method: 'POST',
      key,
      body: {
        branch_id: branchId,
        staff_id: worker.staff_id,
        unit_id: values.unit_id,
        valid_from: values.valid_from,
        percent: readInteger(values.percent),
        cases_least: readInteger(values.cases_least),
        cases_most: readInteger(values.cases_most),
      },
    });
    await done(t('staffing.done'));
    onClose();
  };
  const unit = units.find((one) => one.id === before?.unit_id);
  const title = unit
    ? t('staffing.change_of', { name: worker.name, unit: unit.name })
    : t('staffing.add_of', { name: worker.name });
  return (
    <Dialog title={title} onClose={onClose}>
      <FormFrame form={form} send={send} submitText={t('save')}>
        {!before && (
          <SelectInput
            {...form.bind('unit_id')}
            label={t('staffing.unit')}
            choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextInput
          {...form.bind('percent')}
          label={t('staffing.percent')}
          help={t('staffing.percent.help')}
          width="w-short"
          inputMode="numeric"
        />
        <div className="grid2">
          <TextInput
            {...form.bind('cases_least')}
            label={t('staffing.cases_least')}
            width="w-short"
            inputMode="numeric"
            optional
          />
          <TextInput
            {...form.bind('cases_most')}
            label={t('staffing.cases_most')}
            help={t('staffing.cases.help')}
            width="w-short"
            inputMode="numeric"
            optional
          />
        </div>
        <DateInput
          {...form.bind('valid_from')}
          label={t('staffing.valid_from')}
          help={t('staffing.valid_from.help')}
          today={today}
        />
      </FormFrame>
    </Dialog>
  );
}
