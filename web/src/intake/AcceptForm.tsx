import { useQuery } from '@tanstack/react-query';
import type { Referral, StaffMember } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { staffQuery, useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput } from '@/shared/forms/inputs';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';

interface Values {
  agreed_start_on: string;
  owner_staff_id: string;
}

interface Props {
  referral: Referral;
  onDone: () => void;
}

export function AcceptForm(props: Props) {
  const query = useQuery(staffQuery(props.referral.receiver_unit.id));
  return (
    <Answered query={query} rows={2}>
      {(staff) => <Fields {...props} staff={staff.items} />}
    </Answered>
  );
}

function Fields({ referral, onDone, staff }: Props & { staff: StaffMember[] }) {
  const t = useText('intake');
  const done = useDone();
  const { today, staff: me } = useSession();
  const form = useForm<Values>(
    {
      agreed_start_on: referral.wished_start_on ?? '',
      owner_staff_id: staff.some((one) => one.id === me.id) ? me.id : '',
    },
    {
      version: referral.version,
      saved: { row: referral },
      check: (values) => [
        ...required(values, 'agreed_start_on', 'owner_staff_id'),
        ...dates(values, 'agreed_start_on'),
      ],
    },
  );
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/referrals/${referral.id}/acceptance`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t('accept.done'), answer);
    onDone();
  };
  return (
    <FormFrame form={form} send={send} submitText={t('act.accept')}>
      <DateInput {...form.bind('agreed_start_on')} label={t('agreed_start')} today={today} />
      <SelectInput
        {...form.bind('owner_staff_id')}
        label={t('owner')}
        choices={staff.map((one) => ({ value: one.id, label: one.name }))}
        width="w-mid"
      />
    </FormFrame>
  );
}
