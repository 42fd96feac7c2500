import type { NotificationSettings } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { RadioInput } from '@/shared/forms/choices';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';

const wishes = ['none', 'own', 'unit'] as const;

export function NotificationForm({ settings }: { settings: NotificationSettings }) {
  const t = useText('session');
  const done = useDone();
  const form = useForm(
    { email: settings.email, wish: settings.wish as string },
    { check: (values) => (values.wish === 'none' ? [] : required(values, 'email')) },
  );
  const send = async (values: { email: string; wish: string }) => {
    await perform('/sessions/current/notifications', { method: 'PUT', body: values });
    form.settle(undefined);
    await done(t('settings.done'));
  };
  return (
    <FormFrame form={form} send={send} submitText={t('settings.save')}>
      <RadioInput
        {...form.bind('wish')}
        label={t('settings.wish')}
        help={t('settings.wish_help')}
        choices={wishes.map((value) => ({ value, label: t(`settings.wish.${value}`) }))}
        lying={false}
      />
      <TextInput
        {...form.bind('email')}
        label={t('settings.email')}
        type="email"
        autoComplete="email"
      />
    </FormFrame>
  );
}
