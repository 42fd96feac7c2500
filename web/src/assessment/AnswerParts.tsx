import { useSession } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { TextInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type AnswerLine, type ChildrenTold, type SittingValues, standsAlone } from './sitting_values';

interface Props {
  form: Form<SittingValues>;
  at: string;
  line: AnswerLine;
  change: (patch: Partial<AnswerLine>, field: string) => void;
}

// From when to when, and how much of full time: of a sick note.
export function PeriodParts({ form, at, line, change }: Props) {
  const t = useText('assessment');
  const { today } = useSession();
  const [code] = line.codes;
  if (!code || standsAlone(code)) return null;
  const dateOf = (field: 'from_on' | 'to_on') => (
    <DateInput
      field={`${at}.${field}`}
      value={line[field]}
      label={t(field)}
      optional
      today={today}
      error={form.errorAt(`${at}.${field}`)}
      onChange={(value) => change({ [field]: value }, field)}
    />
  );
  return (
    <div className="question-parts">
      {code === 'part' && (
        <TextInput
          field={`${at}.percent`}
          value={line.percent}
          label={t('percent')}
          optional
          inputMode="numeric"
          width="w-short"
          error={form.errorAt(`${at}.percent`)}
          onChange={(percent) => change({ percent }, 'percent')}
        />
      )}
      {dateOf('from_on')}
      {dateOf('to_on')}
    </div>
  );
}

const kNothing: ChildrenTold = { count: '', birth_years: '' };

// How many children, and when they were born; never who they are.
export function ChildrenParts({ form, at, line, change }: Props) {
  const t = useText('assessment');
  const words = useWords();
  return line.codes
    .filter((code) => !standsAlone(code))
    .map((code) => {
      const told = line.children[code] ?? kNothing;
      const label = words.code('children', code).toLowerCase();
      const tell = (field: keyof ChildrenTold) => ({
        field: `${at}.children.${code}.${field}`,
        value: told[field],
        error: form.errorAt(`${at}.children.${code}.${field}`),
        label: t(field, { label }),
        optional: true,
        onChange: (value: string) =>
          change(
            { children: { ...line.children, [code]: { ...told, [field]: value } } },
            `children.${code}.${field}`,
          ),
      });
      return (
        <div key={code} className="question-parts">
          <TextInput {...tell('count')} inputMode="numeric" width="w-short" />
          <TextInput {...tell('birth_years')} help={t('birth_years.help')} width="w-mid" />
        </div>
      );
    });
}
