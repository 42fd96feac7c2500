// The one way to the server. Every failure becomes an ApiError; an ended session asks for log-in
// and tries again, so that
// a form in the middle of its work loses nothing.
import type { Municipality, Problem } from '@/api/types';
import { loadTexts } from '@/shared/i18n';

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.rule ?? `status ${problem.status}`);
  }
  get status(): number {
    return this.problem.status;
  }
  get rule(): string {
    return this.problem.rule ?? `http.${this.problem.status}`;
  }
}

type Query = Record<string, string | number | null | undefined>;
export interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Query;
  body?: unknown;
  raw?: Blob;
  version?: number;
  key?: string;
  signal?: AbortSignal;
  own401?: boolean;
}
export interface Answer<T> {
  data: T;
  // The entry that was written, where it can be undone.
  undo_id: string | null;
}

const kMunicipalityKey = 'samsyn.municipality';
const state = {
  municipality: '',
  csrf: '',
  logInAgain: null as null | (() => Promise<void>),
  answered: null as null | (() => void),
};

// Told of every answer that shows a living session.
export function onAnswer(tell: (() => void) | null): void {
  state.answered = tell;
}

export function setCsrfToken(token: string): void {
  state.csrf = token;
}
// The municipalities of this installation; the one last used is chosen, else the first.
export async function findMunicipalities(): Promise<Municipality[]> {
  const response = await fetch('/api/municipalities', {
    headers: { Accept: 'application/json' },
  }).catch(() => null);
  const { items = [] } = response?.ok
    ? ((await response.json()) as { items?: Municipality[] })
    : {};
  const kept = localStorage.getItem(kMunicipalityKey);
  state.municipality = (items.find((one) => one.id === kept) ?? items[0])?.id ?? kept ?? '';
  return items;
}

export function currentMunicipality(): string {
  return state.municipality;
}
export function chooseMunicipality(id: string): void {
  state.municipality = id;
  localStorage.setItem(kMunicipalityKey, id);
}
export function onSessionEnd(ask: () => Promise<void>): void {
  state.logInAgain = ask;
}

export function apiAddress(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const tail = parameters.toString();
  return `/api/${state.municipality}${path}${tail ? `?${tail}` : ''}`;
}

function headersOf(call: Call, key: string): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  const method = call.method ?? 'GET';
  if (call.raw) headers.set('Content-Type', 'application/octet-stream');
  else if (call.body !== undefined) headers.set('Content-Type', 'application/json');
  if (method !== 'GET' && state.csrf) headers.set('X-CSRF-Token', state.csrf);
  if (method === 'POST') headers.set('Idempotency-Key', key);
  if (call.version !== undefined) headers.set('If-Match', `"${call.version}"`);
  return headers;
}

async function send(path: string, call: Call, key: string): Promise<Response> {
  try {
    return await fetch(apiAddress(path, call.query), {
      method: call.method ?? 'GET',
      headers: headersOf(call, key),
      credentials: 'same-origin',
      signal: call.signal,
      body: call.raw ?? (call.body === undefined ? undefined : JSON.stringify(call.body)),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError({ status: 0, rule: 'network.unreachable' });
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  const fields = typeof body === 'object' && body !== null ? body : {};
  return { ...fields, status: response.status };
}

export async function ask(path: string, call: Call): Promise<Response> {
  const key = call.key ?? crypto.randomUUID();
  let response = await send(path, call, key);
  if (response.status === 401 && !call.own401 && state.logInAgain && state.csrf) {
    await state.logInAgain();
    response = await send(path, call, key);
  }
  if (response.status !== 401 && response.status < 500) state.answered?.();
  if (!response.ok) {
    // The words of rules are not among a page's own: whoever shows the problem needs them. A session that is not
    // there shows none.
    if (response.status !== 401) await loadTexts('rules');
    throw new ApiError(await problemOf(response));
  }
  return response;
}

export async function perform<T>(path: string, call: Call = {}): Promise<Answer<T>> {
  const response = await ask(path, call);
  const text = response.status === 204 ? '' : await response.text();
  const data = (text ? JSON.parse(text) : undefined) as T;
  const mayUndo = response.headers.get('X-May-Undo') === 'true';
  return { data, undo_id: mayUndo ? response.headers.get('X-Entry-Id') : null };
}

export async function get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return (await perform<T>(path, { query, signal })).data;
}
