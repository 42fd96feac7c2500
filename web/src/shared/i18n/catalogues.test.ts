import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addTexts } from './dictionary';
import { ruleText } from './words';

type Texts = Record<string, string>;
const here = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('../../', import.meta.url));
const server = fileURLToPath(new URL('../../../../src/', import.meta.url));
const rooms = readdirSync(join(here, 'sv')).map((name) => name.replace('.json', ''));
const read = (language: string, room: string) =>
  JSON.parse(readFileSync(join(here, language, `${room}.json`), 'utf8')) as Texts;
const catalogues = Object.fromEntries(rooms.map((room) => [room, read('sv', room)])) as Record<
  string,
  Texts
>;

function filesIn(folder: string, ends: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path, ends);
    return ends.test(name) ? [path] : [];
  });
}
const blanks = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
const known = (room: string, key: string): boolean => {
  const [shelf, plain] = key.includes(':')
    ? [key.split(':')[0] ?? '', key.slice(key.indexOf(':') + 1)]
    : [room, key];
  const shelves = shelf === room ? [catalogues[room], catalogues.shared, catalogues.codes] : [catalogues[shelf]];
  return shelves.some((texts) => texts && (plain in texts || `${plain}_other` in texts));
};

const roomOf = (path: string) => {
  const folder = path.slice(source.length).split('/')[0] ?? '';
  return folder in catalogues ? folder : 'shared';
};

// What is no rule: what the command line alone says, in src/app/words, and documents alone, in reports.json.
const noRule = /^(usage|said|wrong_use|progress|check|document)\./;

describe('Catalogues', () => {
  it.each(rooms)('%s has the same keys and blanks in both languages', (room) => {
    const [sv, en] = [read('sv', room), read('en', room)];
    expect(Object.keys(en).sort()).toEqual(Object.keys(sv).sort());
    for (const key of Object.keys(sv))
      expect([key, blanks(en[key] ?? '')]).toEqual([key, blanks(sv[key] ?? '')]);
  });

  it('have every text that the pages ask for', () => {
    const missing: string[] = [];
    for (const path of filesIn(source, /\.tsx?$/).filter((name) => !name.includes('.test.'))) {
      const text = readFileSync(path, 'utf8');
      const room = /useText\('(\w+)'\)/.exec(text)?.[1] ?? roomOf(path);
      for (const [, key = ''] of text.matchAll(/\bt\('([^'`$]+)'/g))
        if (!known(room, key)) missing.push(`${path.slice(source.length)}: ${key}`);
    }
    expect(missing).toEqual([]);
  });

  it('have words for every rule that the web itself finds broken', () => {
    addTexts('sv', 'rules', catalogues.rules ?? {});
    const wanted = filesIn(source, /\.tsx?$/)
      .filter((name) => !name.includes('.test.'))
      .flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/rule: '(\w+\.[\w.]+)'/g)].map(
          (match) => match[1] ?? '',
        ),
      );
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((rule) => ruleText({ rule }, 'sv').includes(rule))).toEqual([]);
  });

  it('have words for every rule that the server can answer', () => {
    addTexts('sv', 'rules', catalogues.rules ?? {});
    const pairs = /(?:"[\w.[\]]*"|\w+ \+ "\w+"|\bat|\bfield),\s*"([a-z_]+\.[a-z_]+)"/g;
    const answers =
      /(?:Error|Violation|invalid|violation|problem|refuse|reject|fail|denied|conflict|not_found|forbidden)\w*[({][^;]*?"([a-z_]+\.[a-z_]+)"/g;
    const wanted = filesIn(server, /(?<!_test)\.cpp$/)
      .filter((path) => !path.startsWith(join(server, 'demo')) && !path.includes('/test_'))
      .map((path) => readFileSync(path, 'utf8'))
      .flatMap((text) =>
        [...text.matchAll(answers), ...text.matchAll(pairs)].map((match) => match[1] ?? ''),
      );
    const missing = [...new Set(wanted)].filter(
      (rule) => !noRule.test(rule) && ruleText({ rule }, 'sv').includes(rule),
    );
    expect(missing).toEqual([]);
  });

  it('falls back on the last word of a rule, then on its name', () => {
    addTexts('sv', 'rules', catalogues.rules ?? {});
    expect(ruleText({ rule: 'anything.required' }, 'sv')).toBe('Fyll i fältet.');
    expect(ruleText({ rule: 'anything.never_heard' }, 'sv')).toContain('anything.never_heard');
  });
});
