import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { EntryPage, Id, Thread } from '@/api/types';
import { get } from '@/shared/api/http';

const kEntriesAtATime = 20;

export const threadQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'thread'],
    queryFn: () => get<Thread>(`/people/${personId}/thread`),
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
