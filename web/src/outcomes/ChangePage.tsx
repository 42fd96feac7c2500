import { useText } from '@/shared/i18n';
import { ChangeForm } from './ChangeForm';
import { OnePage } from './OnePage';

export function ChangePage() {
  const t = useText('outcomes');
  return (
    <OnePage title={t('change.title')}>
      {(participation) => <ChangeForm participation={participation} />}
    </OnePage>
  );
}
