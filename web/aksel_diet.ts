// Leaves out of Aksel what these pages never show: styles of unused parts, and Norwegian calendar
// words.
import type { Plugin } from 'vite';

const unused =
  /aksel-(combobox|file|form-progress|form-summary|switch|search|confirmation-panel|chips|monthpicker|date|toggle|guide|dropzone)|\.dark|data-color="?(brand|meta)-/;
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
