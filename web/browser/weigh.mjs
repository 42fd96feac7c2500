// Weighs what the first pages fetch, gzipped, fonts excluded: node browser/weigh.mjs <address>
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const kMost = 150_000;
const address = process.argv[2] ?? 'http://localhost:4173';
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'weigh-')), {
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
const seen = new Map();
page.on('response', async (response) => {
  if (!/\.(js|css)$/.test(new URL(response.url()).pathname)) return;
  const body = await response.body().catch(() => null);
  if (body) seen.set(response.url(), gzipSync(body, { level: 9 }).length);
});
const weigh = async (path) => {
  seen.clear();
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await page.goto(address + path);
  await page.waitForTimeout(1500);
  const sum = [...seen.values()].reduce((all, one) => all + one, 0);
  console.log(`${path}: ${(sum / 1000).toFixed(1)} kB in ${seen.size} files`);
  if (process.env.SHOW) console.log([...seen].map(([url, size]) => `  ${size} ${url}`).join('\n'));
  if (sum > kMost) process.exitCode = 1;
};
await weigh('/log-in');
await page.evaluate(() =>
  fetch('/api/2281/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'a', password: 'b' }),
  }),
);
await weigh('/');
await context.close();
