import { SelectInput } from '@/shared/forms/inputs';
import type { Bind } from '@/shared/forms/part';
import { useText } from '@/shared/i18n';
import { crossMeasures, crossShares, crossVariables, type CrossChoice } from './population';

// Which variables against each other, what is counted, and what shares are of.
export function CrossChoiceFields({ bind }: { bind: Bind<CrossChoice> }) {
  const t = useText('reports');
  const choices = (values: readonly string[], words: string) =>
    values.map((value) => ({ value, label: t(`${words}.${value}`) }));
  return (
    <div className="appendix-fields four">
      <SelectInput {...bind('lines')} label={t('cross.lines')} choices={choices(crossVariables, 'variable')} />
      <SelectInput {...bind('columns')} label={t('cross.columns')} choices={choices(crossVariables, 'variable')} />
      <SelectInput {...bind('measure')} label={t('cross.measure')} choices={choices(crossMeasures, 'cross.measure')} />
      <SelectInput {...bind('shares')} label={t('cross.shares')} choices={choices(crossShares, 'cross.shares')} />
    </div>
  );
}
