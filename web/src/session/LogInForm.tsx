import type { Municipality, Session } from '@/api/types';
import { client } from '@/shared/api/client';
import { chooseMunicipality, currentMunicipality, perform, setCsrfToken } from '@/shared/api/http';
import { sessionQuery } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

interface Values {
  municipality: string;
  username: string;
  password: string;
}

export function LogInForm({ onDone }: { onDone: (session: Session) => void }) {
  const t = useText('session');
  const form = useForm<Values>(
    { municipality: currentMunicipality(), username: '', password: '' },
    { check: (values) => required(values, 'username', 'password') },
  );
  const municipalities = client.getQueryData<Municipality[]>(['municipalities']) ?? [];
  const send = async ({ municipality, ...credentials }: Values) => {
    if (municipalities.length > 1) chooseMunicipality(municipality);
    const { data } = await perform<Session>('/sessions', {
      method: 'POST',
      body: credentials,
      own401: true,
    });
    setCsrfToken(data.csrf_token);
    client.setQueryData(sessionQuery.queryKey, data);
    onDone(data);
  };
  return (
    <FormFrame form={form} send={send} submitText={t('log_in')} failed={t('log_in.failed')}>
      {municipalities.length > 1 && (
        <SelectInput
          {...form.bind('municipality')}
          label={t('municipality')}
          choices={municipalities.map((one) => ({ value: one.id, label: one.name }))}
        />
      )}
      <TextInput {...form.bind('username')} label={t('username')} autoComplete="username" />
      <TextInput
        {...form.bind('password')}
        label={t('password')}
        type="password"
        autoComplete="current-password"
      />
    </FormFrame>
  );
}
