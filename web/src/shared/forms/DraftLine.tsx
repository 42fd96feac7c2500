import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import type { DraftState } from './use_draft';

// "Utkast sparat 09.41", and a way to throw the draft away.
export function DraftLine({ draft, onDiscard }: { draft: DraftState; onDiscard?: () => void }) {
  const t = useText('shared');
  const words = useWords();
  const text =
    draft.phase === 'saving'
      ? t('draft.saving')
      : draft.phase === 'failed'
        ? t('draft.failed')
        : draft.saved_at
          ? t('draft.saved', { time: words.clock(draft.saved_at) })
          : t('draft.auto');
  return (
    <span className="saved row">
      <span role="status">{text}</span>
      {onDiscard && (
        <button type="button" className="linklike" onClick={onDiscard}>
          {t('draft.discard')}
        </button>
      )}
    </span>
  );
}
