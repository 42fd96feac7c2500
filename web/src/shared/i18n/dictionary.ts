// A small dictionary in the catalogue format of i18next (flat keys, `{{name}}`, `_one`/`_other`):
// the library itself would take a
// tenth of what the first page may weigh.
import type { Language } from '@/api/types';

export type Values = Record<string, string | number | null | undefined> & {
  defaultValue?: string;
  count?: number;
};
type Texts = Record<string, string>;

const shelves = new Map<string, Texts>();
const plurals: Record<Language, Intl.PluralRules> = {
  sv: new Intl.PluralRules('sv'),
  en: new Intl.PluralRules('en'),
};

export function addTexts(language: Language, room: string, texts: Texts): void {
  shelves.set(`${language}/${room}`, texts);
}

export function hasTexts(language: Language, room: string): boolean {
  return shelves.has(`${language}/${room}`);
}

// The raw text of `key` in one room, or undefined.
export function rawText(language: Language, room: string, key: string): string | undefined {
  return shelves.get(`${language}/${room}`)?.[key];
}

// `key` may name its room (`codes:sex.woman`); otherwise the room is tried first, then `shared`, and then
// `codes`, where fields have their names. Without a text: the default, then the key.
export function translate(
  language: Language,
  room: string,
  key: string,
  values: Values = {},
): string {
  const colon = key.indexOf(':');
  const rooms = colon > 0 ? [key.slice(0, colon)] : [room, 'shared', 'codes'];
  const plain = key.slice(colon + 1);
  const forms =
    values.count === undefined
      ? [plain]
      : [`${plain}_${plurals[language].select(values.count)}`, `${plain}_other`, plain];
  for (const shelf of rooms) {
    for (const form of forms) {
      const text = rawText(language, shelf, form);
      if (text !== undefined) return filled(text, values);
    }
  }
  return values.defaultValue ?? plain;
}

function filled(text: string, values: Values): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
