import { useSession, useStaff } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { type Choice, SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type ActivityValues, kEmptyActivity } from './plan_values';

interface Props {
  // Of the goal or sub-goal that they belong to: `goals[0]`.
  path: string;
  lines: ActivityValues[];
  errorAt: (field: string) => string | undefined;
  onChange: (lines: ActivityValues[], mended?: string) => void;
}

// Who has left stays with what they were to do, until somebody else is chosen.
function withChosen(staff: Choice[], line: ActivityValues): Choice[] {
  const id = line.doer_staff_id;
  if (id === '' || staff.some((one) => one.value === id)) return staff;
  return [...staff, { value: id, label: line.doer_name }];
}

const doers = ['person', 'staff', 'other'] as const;

// Who does what: any number side by side.
export function ActivityLines({ path, lines, errorAt, onChange }: Props) {
  const t = useText('plans');
  const words = useWords();
  const { today } = useSession();
  const staff = useStaff('').map((one) => ({ value: one.id, label: one.name }));
  return (
    <LineList
      field={`${path}.activities`}
      legend={t('activities')}
      lines={lines}
      empty={kEmptyActivity}
      onChange={onChange}
      addText={t('activity.add')}
      removeText={(number) => t('activity.remove', { number })}
      upText={(number) => t('activity.up', { number })}
      downText={(number) => t('activity.down', { number })}
      removedText={t('activity.removed')}
      className={() => 'block'}
    >
      {(line, index, change) => {
        const at = `${path}.activities[${index}]`;
        const bind = <K extends keyof ActivityValues & string>(field: K) => ({
          field: `${at}.${field}`,
          value: line[field] as string,
          error: errorAt(`${at}.${field}`),
          onChange: (value: string) =>
            change({ [field]: value } as Partial<ActivityValues>, `${at}.${field}`),
        });
        return (
          <div className="plan-activity-fields">
            <TextInput {...bind('what')} label={t('activity.what', { number: index + 1 })} />
            <div className="grid2">
              <SelectInput
                {...bind('doer')}
                label={t('activity.doer')}
                choices={doers.map((code) => ({ value: code, label: words.code('doer', code) }))}
              />
              {line.doer === 'staff' && (
                <SelectInput
                  {...bind('doer_staff_id')}
                  label={t('activity.staff')}
                  choices={withChosen(staff, line)}
                />
              )}
              {line.doer === 'other' && (
                <TextInput {...bind('doer_name')} label={t('activity.name')} />
              )}
            </div>
            <div className="plan-days">
              <DateInput
                {...bind('by_on')}
                label={t('activity.by_on')}
                help={t('date.help.short')}
                optional
                today={today}
              />
              <DateInput
                {...bind('follow_up_on')}
                label={t('activity.follow_up_on')}
                help={t('date.help.short')}
                optional
                today={today}
              />
              <TextInput
                {...bind('weekly_hours')}
                label={t('activity.hours')}
                help={t('activity.hours.help')}
                inputMode="numeric"
                optional
              />
            </div>
          </div>
        );
      }}
    </LineList>
  );
}
