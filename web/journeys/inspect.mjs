// What every page must stand: axe by WCAG 2.2 AA, and no scrolling sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// What lies under an open dialog may go on waiting.
function isStill() {
  const top = document.querySelector('dialog[open]') ?? document.body;
  const moves = (one) => one.playState === 'running' && top.contains(one.effect?.target ?? null);
  return (
    document.fonts.status === 'loaded' &&
    !top.querySelector('.bone, [aria-busy=true]') &&
    !document.getAnimations().some(moves)
  );
}

// Ids of rules, fields and codes are for machines; nobody shall read them.
function idsShown() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const hidden = node.parentElement.closest('script, style, code');
    if (
      !hidden &&
      (/\b[a-z]+(_[a-z]+)+\b/.test(text) ||
        /^[a-z]+(\.(?!csv|xlsx)[a-z]+)+$/.test(text) ||
        /\{\{/.test(text))
    )
      found.push(text);
  }
  return found;
}

// Nobody aims at what lies under an open menu, which the first press elsewhere closes, or at what the page is
// scrolled under: its bar stays, and a message leaves by itself.
function markCovered() {
  for (const one of document.querySelectorAll('[data-covered]'))
    one.removeAttribute('data-covered');
  const covers = [...document.querySelectorAll('.menu, .top, .toast')].map((one) => one.getBoundingClientRect());
  const isUnder = (box, cover) =>
    box.right > cover.left && box.left < cover.right && box.bottom > cover.top && box.top < cover.bottom;
  for (const one of document.querySelectorAll('main a, main button')) {
    const box = one.getBoundingClientRect();
    if (covers.some((cover) => isUnder(box, cover))) one.setAttribute('data-covered', '');
  }
}

export async function inspect(page, fault) {
  await page.waitForFunction(isStill);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) fault(`${wide} px too wide`);
  for (const text of await page.evaluate(idsShown)) fault(`reads like an id: ${text}`);
  await page.evaluate(`window.axe === undefined && (() => { ${axe} })();0`);
  await page.evaluate(markCovered);
  const violations = await page.evaluate(
    (rules) =>
      window.axe
        .run({ exclude: [['[data-covered]']] }, { runOnly: rules, resultTypes: ['violations'] })
        .then((found) => found.violations),
    kRules,
  );
  for (const { id, impact, nodes } of violations)
    fault(
      `axe ${id} (${impact}): ${nodes
        .slice(0, 3)
        .map((one) => one.html.slice(0, 160))
        .join(' || ')}`,
    );
}
