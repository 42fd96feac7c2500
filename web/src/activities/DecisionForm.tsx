import type { Intervention } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';
import { useAct } from './use_act';

interface Values {
  decided_on: string;
  decided_by: string;
}

export function DecisionForm({ one }: { one: Intervention }) {
  const t = useText('activities');
  const words = useWords();
  const { today } = useSession();
  const form = useForm<Values>(
    {
      decided_on: one.decided_on ?? today,
      decided_by: one.decided_by || one.type_decided_by,
    },
    {
      version: one.version,
      check: (values) => [
        ...required(values, 'decided_on', 'decided_by'),
        ...dates(values, 'decided_on'),
      ],
    },
  );
  const act = useAct(one, 'decision', t('decision.done'));
  return (
    <FormFrame form={form} send={act} submitText={t('decision.save')}>
      <Note>
        {t('decision.help', { law: words.code('decision_law', one.decision_law) })}
      </Note>
      <DateInput {...form.bind('decided_on')} label={t('decided_on')} today={today} />
      <TextInput {...form.bind('decided_by')} label={t('decided_by')} width="w-mid" />
    </FormFrame>
  );
}
