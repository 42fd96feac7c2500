// Every row of a list that answers page by page.
import type { Page } from '@/api/types';
import { get } from './http';

const kRows = 100;

export async function allPages<T>(
  path: string,
  query: Record<string, string | undefined>,
): Promise<T[]> {
  const rows: T[] = [];
  for (let page = 1; ; page += 1) {
    const part = await get<Page<T>>(path, { ...query, page, limit: kRows });
    rows.push(...part.items);
    if (page >= part._meta.total_pages) return rows;
  }
}
