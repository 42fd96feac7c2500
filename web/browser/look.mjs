// Takes pictures of pages at both widths against a running preview: node browser/look.mjs <address>
// <name=path …>
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, ...pages] = process.argv.slice(2);
const language = process.env.LANGUAGE ?? 'sv';
mkdirSync('shots', { recursive: true });
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'look-')), {
  executablePath: '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = context.pages()[0] ?? (await context.newPage());
page.on('console', (message) => {
  if (message.type() === 'error' && !/401|404|422|412/.test(message.text()))
    console.log('console:', message.text());
});
page.on('pageerror', (error) => console.log('error:', error.message));
await page.goto(address);
await page.evaluate(
  async ([language, username, password]) => {
    const send = (path, method, body, token) =>
      fetch(`/api/2281/sessions${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          'idempotency-key': crypto.randomUUID(),
          ...(token && { 'x-csrf-token': token }),
        },
        body: JSON.stringify(body),
      });
    const session = await (await send('', 'POST', { username, password })).json();
    await send('/current/language', 'PUT', { language }, session.csrf_token);
  },
  [language, process.env.SAMSYN_USER ?? 'a', process.env.SAMSYN_PASSWORD ?? 'b'],
);
for (const entry of pages) {
  const [name, path, ...steps] = entry.split('=>');
  for (const [size, width, height] of [
    ['d', 1366, 900],
    ['m', 390, 844],
  ]) {
    await page.setViewportSize({ width, height });
    await page.goto(address + path);
    await page.waitForTimeout(900);
    for (const step of steps) await eval(`(async () => { ${step} })()`);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (over > 0) console.log(`${name} ${size}: ${over} px too wide`);
    await page.screenshot({
      path: `shots/${name}-${size}.png`,
      fullPage: process.env.FULL === '1',
    });
  }
}
await context.close();
