import { useText } from '@/shared/i18n';
import { ButtonLink } from './ButtonLink';
import { Empty } from './states';

export function NotFoundPage() {
  const t = useText('shared');
  return (
    <main className="main" id="main">
      <Empty page title={t('state.page.title')} text={t('state.page.text')}>
        <ButtonLink to="/">{t('menu.today')}</ButtonLink>
      </Empty>
    </main>
  );
}
