import { ApiError } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { FieldError } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useSession } from '@/shared/api/queries';
import { ActDialog, type HouseholdActProps } from './ActDialog';
import { kinds } from './kinds';
import { monthsBetween, readKronor, readMonth, shortMonth } from './months';

interface Values {
  from_month: string;
  to_month: string;
  assistance_kind: string;
  amount: string;
}

const lastOf = (values: Values) => readMonth(values.to_month) || readMonth(values.from_month);

function check(values: Values): FieldError[] {
  const wrong = required(values, 'from_month', 'amount');
  const from = readMonth(values.from_month);
  if (values.from_month && !from) wrong.push({ field: 'from_month', rule: 'field.month' });
  if (values.to_month && !readMonth(values.to_month)) wrong.push({ field: 'to_month', rule: 'field.month' });
  else if (from && lastOf(values) < from) wrong.push({ field: 'to_month', rule: 'assistance.period_order' });
  if (values.amount && readKronor(values.amount) === null) wrong.push({ field: 'amount', rule: 'field.kronor' });
  return wrong;
}

// The server tells of each month; the form has the first and one amount.
function mend(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const violations = error.problem.violations?.map((one) => ({
    ...one,
    field: one.field.endsWith('amount_ore') ? 'amount' : 'from_month',
  }));
  return violations ? new ApiError({ ...error.problem, violations: violations.slice(0, 1) }) : error;
}

export function MonthsDialog({ household, onClose }: HouseholdActProps) {
  const t = useText('assistance');
  const words = useWords();
  const { today } = useSession();
  return (
    <ActDialog<Values>
      household={household}
      onClose={onClose}
      title={t('record')}
      told={t('record.done')}
      path="/months"
      initial={{ from_month: shortMonth(today), to_month: '', assistance_kind: 'income_support', amount: '' }}
      check={check}
      mend={mend}
      body={(values) => ({
        months: monthsBetween(readMonth(values.from_month), lastOf(values)).map((month) => ({
          month,
          assistance_kind: values.assistance_kind,
          amount_ore: readKronor(values.amount),
        })),
      })}
    >
      {(form) => (
        <>
          <p className="quiet">{t('record.help')}</p>
          <TextInput {...form.bind('from_month')} label={t('record.from')} help={t('month.help')} width="w-short" />
          <TextInput {...form.bind('to_month')} label={t('record.to')} optional width="w-short" />
          <SelectInput
            {...form.bind('assistance_kind')}
            label={t('column.kind')}
            choices={kinds.map((value) => ({ value, label: words.code('assistance_kind', value) }))}
          />
          <TextInput {...form.bind('amount')} label={t('record.amount')} width="w-short" inputMode="numeric" />
        </>
      )}
    </ActDialog>
  );
}
