// Texts live in one catalogue per room and language and are fetched with the room's pages; a room
// falls back on `shared` and `codes`.
import { useMemo, useSyncExternalStore } from 'react';
import type { Language } from '@/api/types';
import { addTexts, hasTexts, translate, type Values } from './dictionary';

export type Room =
  | 'shared'
  | 'codes'
  | 'rules'
  | 'session'
  | 'administration'
  | 'today'
  | 'people'
  | 'thread'
  | 'intake'
  | 'outcomes'
  | 'journal'
  | 'plans'
  | 'assessment'
  | 'activities'
  | 'assistance'
  | 'placements'
  | 'imports'
  | 'reports'
  | 'calculations';
export type Translate = (key: string, values?: Values) => string;

const files = import.meta.glob<Record<string, string>>('./{sv,en}/*.json', { import: 'default' });
const kLanguageKey = 'samsyn.language';
const used = new Set<Room>();
const listeners = new Set<() => void>();
let language: Language = 'sv';

async function fetchTexts(room: Room, wanted: Language): Promise<void> {
  if (hasTexts(wanted, room)) return;
  addTexts(wanted, room, (await files[`./${wanted}/${room}.json`]?.()) ?? {});
}

export function currentLanguage(): Language {
  return language;
}

export async function startTexts(): Promise<void> {
  if (localStorage.getItem(kLanguageKey) === 'en') language = 'en';
  document.documentElement.lang = language;
  await loadTexts('shared');
}

export async function loadTexts(...rooms: Room[]): Promise<void> {
  for (const room of rooms) used.add(room);
  await Promise.all(rooms.map((room) => fetchTexts(room, language)));
}

export async function changeLanguage(wanted: Language): Promise<void> {
  if (wanted === language) return;
  await Promise.all([...used].map((room) => fetchTexts(room, wanted)));
  language = wanted;
  localStorage.setItem(kLanguageKey, wanted);
  document.documentElement.lang = wanted;
  for (const listener of listeners) listener();
}

function listen(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

export function useLanguage(): Language {
  return useSyncExternalStore(listen, currentLanguage);
}

export function useText(room: Room): Translate {
  const now = useLanguage();
  return useMemo(() => (key, values) => translate(now, room, key, values), [now, room]);
}
