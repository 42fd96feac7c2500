import { useQuery } from '@tanstack/react-query';
import type { HouseholdMember } from '@/api/types';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { FieldError } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { ActDialog, type HouseholdActProps } from './ActDialog';
import { readMonth, shortMonth } from './months';

interface Values {
  month: string;
  obstacle: string;
}

function check(values: Values): FieldError[] {
  const wrong = required(values, 'month', 'obstacle');
  if (values.month && !readMonth(values.month)) wrong.push({ field: 'month', rule: 'field.month' });
  return wrong;
}

// What stands in the way of one grown member's own livelihood, for a month and on.
export function ObstacleDialog({ household, member, onClose }: HouseholdActProps & { member: HouseholdMember }) {
  const t = useText('assistance');
  const words = useWords();
  const { today } = useSession();
  const codes = useQuery(codeListsQuery).data?.support_obstacle ?? [];
  return (
    <ActDialog<Values>
      household={household}
      onClose={onClose}
      title={t('obstacle.title', { name: member.person.name })}
      told={t('obstacle.done')}
      path="/support-obstacles"
      initial={{ month: shortMonth(today), obstacle: '' }}
      check={check}
      body={(values) => ({
        person_id: member.person.id,
        month: readMonth(values.month),
        obstacle: values.obstacle,
      })}
    >
      {(form) => (
        <>
          <p className="quiet">{t('obstacle.help')}</p>
          <TextInput {...form.bind('month')} label={t('obstacle.month')} help={t('month.help')} width="w-short" />
          <SelectInput
            {...form.bind('obstacle')}
            label={t('obstacle')}
            choices={codes.map((value) => ({ value, label: words.code('support_obstacle', value) }))}
          />
        </>
      )}
    </ActDialog>
  );
}
