// What every page must stand: axe by WCAG 2.2 AA, and no scrolling sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const kRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const isStill = () =>
  document.fonts.status === 'loaded' &&
  !document.querySelector('.bone, [aria-busy=true]') &&
  document.getAnimations().every((one) => one.playState !== 'running');

export async function inspect(page, fault) {
  await page.waitForFunction(isStill);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) fault(`${wide} px too wide`);
  await page.evaluate(`window.axe === undefined && (() => { ${axe} })();0`);
  const violations = await page.evaluate(
    (rules) => window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then((found) => found.violations),
    kRules,
  );
  for (const { id, impact, nodes } of violations)
    fault(`axe ${id} (${impact}): ${nodes.slice(0, 3).map((one) => one.html.slice(0, 160)).join(' || ')}`);
}
