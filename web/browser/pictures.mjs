// The pictures of the documents, taken from the real server with its demo municipality: npm run pictures
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { apiAs, serveDemo } from '../journeys/server.mjs';

const kMostBytes = 250_000;
const kProject = 'Kom i Jobb';
const folder = resolve(import.meta.dirname, '../../docs/pictures');
const laptop = { width: 1366, height: 900 };
const phone = { width: 390, height: 844 };

const server = await serveDemo();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});

function isStill() {
  return (
    document.fonts.status === 'loaded' &&
    !document.querySelector('.bone') &&
    !document.getAnimations().some((one) => one.playState === 'running')
  );
}

async function take(name, username, size, path, ready, from) {
  const api = await apiAs(server.address, username);
  const context = await browser.newContext({
    viewport: size,
    locale: 'sv',
    reducedMotion: 'reduce',
  });
  const [cookie, value] = api.cookie().split('=');
  await context.addCookies([{ name: cookie, value, url: server.address }]);
  const page = await context.newPage();
  await page.goto(server.address + (await path(api)));
  await page.locator(ready).last().waitFor();
  await page.waitForFunction(isStill);
  if (from) await page.locator(from).evaluate((one) => one.scrollIntoView());
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  const { size: bytes } = statSync(file);
  console.log(`${file}: ${Math.round(bytes / 1_000)} kB`);
  if (bytes > kMostBytes) process.exitCode = 1;
  await context.close();
}

async function thread(api) {
  const { items } = await api.call('POST', '/person-searches', { body: { query: 'Hodan Diriye' } });
  return `/people/${items[0].id}`;
}

async function appendix(api) {
  const { items } = await api.call('GET', '/units');
  const unit = items.find((one) => one.name === kProject);
  return `/reports/appendix?unit_id=${unit.id}&from=2015-02-01&to=2016-01-31`;
}

try {
  mkdirSync(folder, { recursive: true });
  await take('thread', 'hassan.nur', laptop, thread, '.thread .entry');
  await take('thread-phone', 'hassan.nur', phone, thread, '.thread .entry', '.strip');
  const page = (tail) => async (api) => (await thread(api)) + tail;
  await take('assessment', 'hassan.nur', laptop, page('/assessment'), 'main .card');
  await take('plan', 'hassan.nur', laptop, page('/plans'), '.plan-goal');
  await take('notes', 'hassan.nur', laptop, page('/notes'), '.notes article');
  await take('appendix', 'karin.wallgren', laptop, appendix, '.panel .chart svg');
  await take('today', 'hassan.nur', laptop, () => '/', '.task');
} finally {
  await browser.close();
  await server.stop();
}
process.exit();
