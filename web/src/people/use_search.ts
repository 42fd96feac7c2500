import { useQuery, keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PersonSearch } from '@/api/types';
import { perform } from '@/shared/api/http';

const kPauseMs = 250;
export const kShortest = 2;

// The value as it was when typing last paused.
export function usePaused<T>(value: T, ms = kPauseMs): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return paused;
}

// Searches go by POST: names and numbers never stand in an address.
export function usePersonSearch(text: string) {
  const query = usePaused(text.trim());
  return useQuery({
    queryKey: ['person-search', query],
    enabled: query.length >= kShortest,
    gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await perform<PersonSearch>('/person-searches', { method: 'POST', body: { query }, signal }))
        .data,
  });
}
