import type { Stage } from '@/api/types';
import { useText } from '@/shared/i18n';

const stages: Stage[] = ['registered', 'referred', 'waiting', 'in_progress', 'ended'];

export function StageStrip({ stage }: { stage: Stage }) {
  const t = useText('thread');
  const at = stages.indexOf(stage);
  return (
    <ol className="strip" aria-label={t('stage')}>
      {stages.map((one, index) => (
        <li key={one} data-done={index <= at} aria-current={one === stage ? 'step' : undefined}>
          {t(`codes:stage.${one}`)}
        </li>
      ))}
    </ol>
  );
}
