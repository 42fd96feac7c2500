import type { Stage, Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { asFarAsSeen } from './as_far_as_seen';

const stages: Stage[] = ['registered', 'referred', 'waiting', 'in_progress', 'ended'];

// Where the person is, by what the reader may read; where there is more, the page says so.
export function StageStrip({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const { stage, hidden_count } = thread;
  const at = stages.indexOf(stage);
  return (
    <>
      <ol className="strip" aria-label={t(asFarAsSeen(thread, 'stage'))}>
        {stages.map((one, index) => (
          <li key={one} data-done={index <= at} aria-current={one === stage ? 'step' : undefined}>
            {t(`codes:stage.${one}`)}
          </li>
        ))}
      </ol>
      {hidden_count > 0 && <p className="quiet small strip-note">{t('stage.note')}</p>}
    </>
  );
}
