import type { AssistanceMonth } from '@/api/types';
import { AreaInput } from '@/shared/forms/AreaInput';
import { required } from '@/shared/forms/checks';
import { TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ApiError } from '@/shared/api/http';
import { ActDialog, type HouseholdActProps } from './ActDialog';
import { kronorText, monthInText, readKronor } from './months';

interface Values {
  amount: string;
  reason: string;
}

function mend(error: unknown): unknown {
  if (!(error instanceof ApiError) || !error.problem.violations) return error;
  const violations = error.problem.violations.map((one) =>
    one.field === 'amount_ore' ? { ...one, field: 'amount' } : one,
  );
  return new ApiError({ ...error.problem, violations });
}

export function CorrectDialog({ household, month, onClose }: HouseholdActProps & { month: AssistanceMonth }) {
  const t = useText('assistance');
  const words = useWords();
  return (
    <ActDialog<Values>
      household={household}
      onClose={onClose}
      title={t('correct.title', { month: monthInText(month.month, words.language) })}
      told={t('correct.done')}
      path="/corrections"
      initial={{ amount: '', reason: '' }}
      check={(values) => {
        const wrong = required(values, 'amount', 'reason');
        if (values.amount && readKronor(values.amount) === null) wrong.push({ field: 'amount', rule: 'field.kronor' });
        return wrong;
      }}
      mend={mend}
      body={(values) => ({
        month: month.month,
        assistance_kind: month.assistance_kind,
        amount_ore: readKronor(values.amount),
        reason: values.reason,
      })}
    >
      {(form) => (
        <>
          <p className="quiet">{t('correct.now', { amount: kronorText(month.amount_ore, words.language) })}</p>
          <TextInput
            {...form.bind('amount')}
            label={t('correct.amount')}
            help={t('correct.help')}
            width="w-short"
            inputMode="numeric"
          />
          <AreaInput {...form.bind('reason')} label={t('correct.reason')} rows={2} />
        </>
      )}
    </ActDialog>
  );
}
