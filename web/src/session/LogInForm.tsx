import type { Session } from '@/api/types';
import { client } from '@/shared/api/client';
import { perform, setCsrfToken } from '@/shared/api/http';
import { sessionQuery } from '@/shared/api/queries';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

interface Values { username: string; password: string }

export function LogInForm({ onDone }: { onDone: (session: Session) => void }) {
  const t = useText('session');
  const form = useForm<Values>({ username: '', password: '' }, { check: (values) => required(values, 'username', 'password') });
  const send = async (values: Values) => {
    const { data } = await perform<Session>('/sessions', { method: 'POST', body: values, own401: true });
    setCsrfToken(data.csrf_token);
    client.setQueryData(sessionQuery.queryKey, data);
    onDone(data);
  };
  return (
    <FormFrame form={form} send={send} submitText={t('log_in')}>
      <TextInput {...form.bind('username')} label={t('username')} autoComplete="username" />
      <TextInput {...form.bind('password')} label={t('password')} type="password" autoComplete="current-password" />
    </FormFrame>
  );
}
