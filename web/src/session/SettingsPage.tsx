import { useQuery } from '@tanstack/react-query';
import { useText } from '@/shared/i18n';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { NotificationForm } from './NotificationForm';
import { notificationsQuery } from './queries';

export function SettingsPage() {
  const t = useText('session');
  const query = useQuery(notificationsQuery);
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <section className="card narrow">
        <h2>{t('settings.mail')}</h2>
        <Answered query={query}>
          {(settings) => (
            <div className="stack">
              {!settings.is_mail_on && <Note>{t('settings.mail_off')}</Note>}
              <NotificationForm settings={settings} />
            </div>
          )}
        </Answered>
      </section>
    </Page>
  );
}
