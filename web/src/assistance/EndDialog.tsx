import { useQuery } from '@tanstack/react-query';
import type { IsoDate } from '@/api/types';
import { codeListsQuery } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { FieldError } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ActDialog, type HouseholdActProps } from './ActDialog';
import { readMonth, shortMonth } from './months';

interface Values {
  month: string;
  reason: string;
}

function check(values: Values): FieldError[] {
  const wrong = required(values, 'month', 'reason');
  if (values.month && !readMonth(values.month)) wrong.push({ field: 'month', rule: 'field.month' });
  return wrong;
}

// Why assistance ended, for the first month without.
export function EndDialog({ household, month, onClose }: HouseholdActProps & { month: IsoDate }) {
  const t = useText('assistance');
  const words = useWords();
  const codes = useQuery(codeListsQuery).data?.assistance_end_reason ?? [];
  return (
    <ActDialog<Values>
      household={household}
      onClose={onClose}
      title={t('end.tell')}
      told={t('end.done')}
      path="/ends"
      initial={{ month: shortMonth(month), reason: '' }}
      check={check}
      body={(values) => ({ month: readMonth(values.month), reason: values.reason })}
    >
      {(form) => (
        <>
          <TextInput {...form.bind('month')} label={t('end.month')} help={t('month.help')} width="w-short" />
          <SelectInput
            {...form.bind('reason')}
            label={t('end.reason')}
            choices={codes.map((value) => ({ value, label: words.code('assistance_end_reason', value) }))}
          />
        </>
      )}
    </ActDialog>
  );
}
