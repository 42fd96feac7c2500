// Leaves out of Aksel what these pages never show: styles of unused parts, values that no style asks for, and Norwegian
// calendar words.
import type { Plugin } from 'vite';

const unused =
  /aksel-(combobox|file|form-progress|form-summary|switch|search|confirmation-panel|chips|monthpicker|date|toggle|guide|dropzone)|\.dark\b|data-color="?(brand|meta)-/;
const unusedColor = /^--ax-.*(brand|meta)-/;

interface CssRule {
  selectors: string[];
  remove: () => void;
}
interface CssDeclaration {
  prop: string;
  remove: () => void;
}
interface CssRoot {
  walkDecls: (visit: (declaration: CssDeclaration) => void) => void;
  walkRules: (visit: (rule: CssRule) => void) => void;
}

export const trimAkselStyles = {
  postcssPlugin: 'trim-aksel-styles',
  OnceExit(root: CssRoot): void {
    root.walkDecls((declaration) => {
      if (unusedColor.test(declaration.prop)) declaration.remove();
    });
    root.walkRules((rule) => {
      const kept = rule.selectors.filter((selector) => !unused.test(selector));
      if (kept.length === 0) rule.remove();
      else if (kept.length < rule.selectors.length) rule.selectors = kept;
    });
  },
};

const named = /--ax-[\w-]+/g;
const asked = /var\((--ax-[\w-]+)/g;
const given = /(--ax-[\w-]+):[^;{}]*;?/g;

// Values are named by other values, so what is no longer asked for goes in rounds.
export function withoutUnusedValues(): Plugin {
  return {
    name: 'without-unused-values',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const scripts = files.flatMap((one) => (one.type === 'chunk' ? (one.code.match(named) ?? []) : []));
      const sheets = files.filter((one) => one.type === 'asset' && one.fileName.endsWith('.css'));
      for (let before = -1, after = 0; before !== after; ) {
        before = after;
        after = 0;
        const texts = sheets.map((one) => String('source' in one ? one.source : ''));
        const wanted = new Set([...scripts, ...texts.flatMap((text) => [...text.matchAll(asked)].map((hit) => hit[1]))]);
        sheets.forEach((one, index) => {
          const text = (texts[index] ?? '').replace(given, (all, name: string) => (wanted.has(name) ? all : ''));
          if ('source' in one) one.source = text;
          after += text.length;
        });
      }
    },
  };
}

const kNoLocales = '\0no-date-locales';
export function withoutCalendarWords(): Plugin {
  return {
    name: 'without-calendar-words',
    enforce: 'pre',
    resolveId: (id) => (id === 'date-fns/locale' ? kNoLocales : null),
    load: (id) =>
      id === kNoLocales ? 'export const nb = undefined, nn = undefined, enGB = undefined;' : null,
  };
}
