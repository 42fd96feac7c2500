import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Entry, EntryPage, Id, Thread } from '@/api/types';
import { get } from '@/shared/api/http';

const kEntriesAtATime = 20;

export const threadQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'thread'],
    queryFn: () => get<Thread>(`/people/${personId}/thread`),
  });

const kEntriesOfPrint = 100;

// All of them, the oldest first.
export const allEntriesQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'entries', 'all'],
    queryFn: async () => {
      const all: Entry[] = [];
      let before: number | null = null;
      do {
        const page: EntryPage = await get(`/people/${personId}/entries`, {
          before,
          limit: kEntriesOfPrint,
        });
        all.push(...page.items);
        before = page.next_before;
      } while (before !== null);
      return all.reverse();
    },
  });

export const entriesQuery = (personId: Id, group: string) =>
  infiniteQueryOptions({
    queryKey: ['person', personId, 'entries', group],
    queryFn: ({ pageParam }) =>
      get<EntryPage>(`/people/${personId}/entries`, {
        group,
        before: pageParam,
        limit: kEntriesAtATime,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next_before,
  });
