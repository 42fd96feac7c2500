import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './http';

const kFreshMs = 15_000;

function worthRetrying(count: number, error: Error): boolean {
  return count < 1 && error instanceof ApiError && (error.status === 0 || error.status === 503);
}

export const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: kFreshMs, retry: worthRetrying, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
});
