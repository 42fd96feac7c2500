import { useText } from '@/shared/i18n';
import { ExitForm } from './ExitForm';
import { OnePage } from './OnePage';

export function ExitPage() {
  const t = useText('outcomes');
  return (
    <OnePage title={t('exit.title')} lead={t('exit.lead')}>
      {(participation) => <ExitForm participation={participation} />}
    </OnePage>
  );
}
