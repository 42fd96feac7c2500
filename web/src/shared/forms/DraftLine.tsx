import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import type { DraftState } from './use_draft';

// "Utkast sparat 09.41", and a way to throw the draft away.
export function DraftLine({ draft, onDiscard }: { draft: DraftState; onDiscard?: () => void }) {
  const t = useText('shared');
  const { language } = useWords();
  const time =
    draft.saved_at &&
    new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Stockholm',
    })
      .format(new Date(draft.saved_at))
      .replace(':', language === 'sv' ? '.' : ':');
  const text =
    draft.phase === 'saving'
      ? t('draft.saving')
      : draft.phase === 'failed'
        ? t('draft.failed')
        : time
          ? t('draft.saved', { time })
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
