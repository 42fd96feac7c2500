import { Button } from '@navikt/ds-react/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { EntryGroup, Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { monthText } from '@/shared/lib/dates';
import { useLanguage } from '@/shared/i18n';
import { Chips } from '@/shared/ui/Chips';
import { Note } from '@/shared/ui/Note';
import { Failure, Loading } from '@/shared/ui/states';
import { EntryCard } from './EntryCard';
import { asFarAsSeen } from './as_far_as_seen';
import { entriesQuery } from './queries';

export function Timeline({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const language = useLanguage();
  const [{ group = '' }, change] = useFilters();
  const query = useInfiniteQuery(entriesQuery(thread.person.id, group));
  const groups = Object.entries(thread.entry_counts) as [EntryGroup, number][];
  const all = groups.reduce((sum, [, count]) => sum + count, 0);
  const choices = [
    { value: '', label: t('all'), count: all },
    ...groups.map(([value, count]) => ({
      value: value as string,
      label: t(`codes:entry_group.${value}`),
      count,
    })),
  ];
  const entries = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="timeline">
      <div className="card-head">
        <h2 id="timeline">{t('timeline')}</h2>
        {groups.length > 1 && (
          <Chips
            label={t('filter')}
            value={group}
            choices={choices}
            onChoose={(value) => change({ group: value || undefined })}
          />
        )}
      </div>
      {thread.hidden_count > 0 && (
        <div className="thread-note">
          <Note>{t('hidden', { count: thread.hidden_count })}</Note>
        </div>
      )}
      {query.isPending && <Loading rows={4} />}
      {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
      {query.isSuccess && entries.length === 0 && (
        <p className="card quiet">{t(asFarAsSeen(thread, 'timeline.empty'))}</p>
      )}
      <ol className="thread">
        {entries.map((entry, index) => {
          const month = entry.happened_on.slice(0, 7);
          const first = month !== entries[index - 1]?.happened_on.slice(0, 7);
          return (
            <li key={entry.id} className={entry.cancelled_by ? 'cancelled' : undefined}>
              {first && <h3 className="thread-month">{monthText(entry.happened_on, language)}</h3>}
              <EntryCard entry={entry} />
            </li>
          );
        })}
      </ol>
      {query.hasNextPage && (
        <div className="row thread-more">
          <Button
            variant="secondary"
            size="small"
            loading={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {t('show_more')}
          </Button>
        </div>
      )}
      <p className="hidden-text" role="status">
        {query.isSuccess ? t('timeline.shown', { count: entries.length }) : ''}
      </p>
    </section>
  );
}
