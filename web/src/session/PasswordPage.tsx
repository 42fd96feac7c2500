import { useNavigate } from '@tanstack/react-router';
import { useDone } from '@/shared/api/acts';
import { client } from '@/shared/api/client';
import { perform } from '@/shared/api/http';
import { sessionQuery, useSession } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { Page } from '@/shared/ui/Page';

interface Values {
  old_password: string;
  password: string;
  again: string;
}

export function PasswordPage() {
  const t = useText('session');
  const done = useDone();
  const navigate = useNavigate();
  const { must_change_password: must } = useSession();
  const form = useForm<Values>(
    { old_password: '', password: '', again: '' },
    {
      check: (values) => [
        ...required(values, 'old_password', 'password'),
        ...(values.password && values.again !== values.password
          ? [{ field: 'again', rule: 'account.not_the_same' }]
          : []),
      ],
    },
  );
  const send = async ({ old_password, password }: Values) => {
    await perform('/sessions/current/password', {
      method: 'PUT',
      body: { old_password, password },
    });
    await client.fetchQuery({ ...sessionQuery, staleTime: 0 });
    void done(t('password.done'));
    await navigate({ to: '/' });
  };
  return (
    <Page title={t('password.title')} lead={t(must ? 'password.must' : 'password.lead')}>
      <div className="card narrow">
        <FormFrame form={form} send={send} submitText={t('password.save')}>
          <TextInput
            {...form.bind('old_password')}
            label={t(must ? 'password.handed_over' : 'password.old')}
            type="password"
            autoComplete="current-password"
            width="w-mid"
          />
          <TextInput
            {...form.bind('password')}
            label={t('password.new')}
            help={t('password.help')}
            type="password"
            autoComplete="new-password"
            width="w-mid"
          />
          <TextInput
            {...form.bind('again')}
            label={t('password.again')}
            type="password"
            autoComplete="new-password"
            width="w-mid"
          />
        </FormFrame>
      </div>
    </Page>
  );
}
