import type { Entry, Intervention } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { EntryChanges } from '@/thread/EntryChanges';
import { headline, otherChanges, quoteOf } from '@/thread/entry_words';
import '@/thread/thread.css';

// The intervention's own part of the thread, in the thread's words.
export function HistoryList({ one }: { one: Intervention }) {
  const t = useText('thread');
  const words = useWords();
  return (
    <ol className="history">
      {one.history.map((told) => {
        const entry = { ...told, group: 'intervention' } as unknown as Entry;
        const quote = quoteOf(entry);
        return (
          <li key={told.id}>
            <p className="quiet small">
              {[words.date(told.happened_on), told.unit_name, told.actor_name]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <h3>{headline(entry, t, words)}</h3>
            {quote && <p className="pre">{quote}</p>}
            <EntryChanges changes={otherChanges(entry, words)} />
            {told.reason && <p className="quiet">{t('reason', { reason: told.reason })}</p>}
          </li>
        );
      })}
    </ol>
  );
}
