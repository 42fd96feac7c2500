// What the pretend server's handlers share: a request, an answer, and how a path finds its handler.
import { randomUUID } from 'node:crypto';

export interface Ask {
  params: string[];
  query: URLSearchParams;
  body: any;
  version: number | null;
  raw: Buffer;
}
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}
export type Handler = (ask: Ask) => Reply;
export interface Route {
  method: string;
  pattern: RegExp;
  handler: Handler;
}

export const kToday = '2026-11-23';
export const kNow = '2026-11-23T08:41:00Z';

export function route(method: string, path: string, handler: Handler): Route {
  const source = path.replace(/[.]/g, '\\.').replace(/:id/g, '([^/]+)');
  return { method, pattern: new RegExp(`^${source}$`), handler };
}
export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (id: string, entryId?: string): Reply => ({
  status: 201,
  body: { id, ...(entryId && { entry_id: entryId }) },
});
export const done = (entryId?: string): Reply => ({
  status: 204,
  headers: entryId ? { 'X-Entry-Id': entryId } : {},
});
export const problem = (status: number, rule: string, more: object = {}): Reply => ({
  status,
  body: {
    type: 'about:blank',
    title: rule,
    status,
    code: rule,
    rule,
    request_id: 'req-4711',
    ...more,
  },
});
export const wrong = (...violations: { field: string; rule: string; params?: object }[]): Reply =>
  problem(422, 'request.invalid', { violations });
export const newId = (): string => randomUUID();

export function page<T>(items: T[], query: URLSearchParams): Reply {
  const at = Number(query.get('page') ?? 1);
  const limit = Number(query.get('limit') ?? 50);
  const part = items.slice((at - 1) * limit, at * limit);
  return ok({
    items: part,
    _meta: {
      page: at,
      limit,
      count: part.length,
      total_records: items.length,
      total_pages: Math.max(1, Math.ceil(items.length / limit)),
    },
  });
}

// Stable numbers from a seed, so that pictures repeat.
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
