import { Button } from '@navikt/ds-react/Button';
import { useSession } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { CheckInput } from '@/shared/forms/choices';
import { TextInput } from '@/shared/forms/inputs';
import type { Bound } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import type { ActionValues } from './meeting_values';

interface Props {
  index: number;
  action: ActionValues;
  errorAt: (field: string) => string | undefined;
  onChange: (action: ActionValues, path: string) => void;
  onRemove: () => void;
}

export function ActionFields({ index, action, errorAt, onChange, onRemove }: Props) {
  const t = useText('intake');
  const { today } = useSession();
  const bind = <K extends keyof ActionValues & string>(name: K): Bound<ActionValues[K]> => {
    const field = `actions[${index}].${name}`;
    return {
      field,
      value: action[name],
      error: errorAt(field),
      onChange: (value) => onChange({ ...action, [name]: value }, field),
    };
  };
  return (
    <fieldset className="todo">
      <legend>{t('meeting.action', { number: index + 1 })}</legend>
      <div className="stack">
        <TextInput {...bind('what')} label={t('meeting.what')} />
        <TextInput
          {...bind('who_text')}
          label={t('meeting.who')}
          help={t('meeting.who.help')}
          width="w-mid"
          optional
        />
        <DateInput {...bind('due_on')} label={t('meeting.due_on')} today={today} optional />
        <div className="row apart">
          <CheckInput {...bind('done')} label={t('meeting.done')} />
          <Button type="button" size="small" variant="tertiary" onClick={onRemove}>
            {t('remove')}
            <span className="hidden-text">: {t('meeting.action', { number: index + 1 })}</span>
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
