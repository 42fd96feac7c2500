import { useText } from '@/shared/i18n';
import { OnePage } from './OnePage';
import { ReopenForm } from './ReopenForm';

export function ReopenPage() {
  const t = useText('outcomes');
  return (
    <OnePage title={t('reopen.title')} lead={t('reopen.lead')}>
      {(participation) => <ReopenForm participation={participation} />}
    </OnePage>
  );
}
