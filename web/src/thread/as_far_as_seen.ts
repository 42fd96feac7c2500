import type { Thread } from '@/api/types';

// What is not there may only be hidden from the reader: then the page says as much, and no more.
export function asFarAsSeen(thread: Pick<Thread, 'hidden_count'>, key: string): string {
  return thread.hidden_count > 0 ? `${key}.seen` : key;
}
