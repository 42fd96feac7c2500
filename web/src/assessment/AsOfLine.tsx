import { useEffect, useState } from 'react';
import type { Assessment } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { isDate } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';

const kDaysShown = 8;

// Chooses the day of which the mapping is shown: any day, or one on which something was written down.
export function AsOfLine({ assessment, asOf }: { assessment: Assessment; asOf: string }) {
  const t = useText('assessment');
  const words = useWords();
  const { today } = useSession();
  const [, change] = useFilters();
  const [typed, setTyped] = useState(asOf);
  useEffect(() => setTyped(asOf), [asOf]);
  const show = (day: string) => {
    setTyped(day);
    if (isDate(day) && day <= today) change({ as_of: day });
    else if (day === '') change({ as_of: undefined });
  };
  const days = assessment.recorded_days.slice(-kDaysShown).reverse();
  return (
    <details className="more as-of" open={asOf !== ''}>
      <summary>{t('as_of')}</summary>
      <div className="filters">
        <DateInput
          field="as_of"
          label={t('as_of.date')}
          help={t('as_of.help')}
          value={typed}
          today={today}
          error={isDate(typed) && typed > today ? words.rule({ rule: 'date.in_future' }) : undefined}
          onChange={show}
        />
        <div className="stack tight">
          <p className="quiet small">{t('as_of.days')}</p>
          <Chips
            label={t('as_of.days')}
            value={asOf}
            choices={days.map((day) => ({ value: day, label: words.date(day) }))}
            onChoose={show}
          />
        </div>
      </div>
    </details>
  );
}
