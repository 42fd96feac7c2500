// The words that the pages use, from their own catalogues.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../src/shared/i18n');
const read = new Map();

function catalogue(language, room) {
  const path = join(folder, language, `${room}.json`);
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(path, 'utf8')));
  return read.get(path);
}

// `t('imports:rows.done')`, with `_one` and `_other` chosen by `count`. A text that is missing is a fault.
export function textsIn(language) {
  const rules = new Intl.PluralRules(language);
  return (name, values = {}) => {
    const [room, key] = name.split(':');
    const texts = catalogue(language, room);
    const text = texts[`${key}_${rules.select(values.count ?? 0)}`] ?? texts[key];
    if (text === undefined) throw new Error(`no text ${name} in ${language}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, one) => String(values[one] ?? ''));
  };
}
