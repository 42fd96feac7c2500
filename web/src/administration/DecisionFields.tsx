import { useSession } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import type { Bound } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

interface Props {
  day?: Bound<string>; // none where the decision has no day of its own
  source: Bound<string>;
  dayText?: string; // the keys of the labels; their help stands under `<key>.help`
  sourceText?: string;
}

// What every decision of a branch is asked for: from which day, and why or by whom.
export function DecisionFields({
  day,
  source,
  dayText = 'parameter.valid_from',
  sourceText = 'parameter.source',
}: Props) {
  const t = useText('administration');
  const { today } = useSession();
  return (
    <>
      {day && <DateInput {...day} label={t(dayText)} help={t(`${dayText}.help`)} today={today} />}
      <AreaInput {...source} label={t(sourceText)} help={t(`${sourceText}.help`)} rows={2} />
    </>
  );
}
