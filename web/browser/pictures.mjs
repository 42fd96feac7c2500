// The pictures of the documents, taken from the real server with its demo municipality in either language:
// npm run pictures
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { apiAs, serveDemo } from '../journeys/server.mjs';

const kMostBytes = 250_000;
const kBranch = { sv: 'Arbetsmarknad', en: 'Labour Market' };
const kProject = { sv: 'Kom i Jobb', en: 'Into Work' };
const pictures = resolve(import.meta.dirname, '../../docs/pictures');
const folders = { sv: pictures, en: join(pictures, 'en') };
const laptop = { width: 1366, height: 900 };
const phone = { width: 390, height: 844 };

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

// Of the server's language; `ready` is waited for, `from` stands at the top.
function camera(server, language) {
  return async (name, username, size, path, ready, from) => {
    const api = await apiAs(server.address, username);
    const context = await browser.newContext({ viewport: size, locale: language, reducedMotion: 'reduce' });
    const [cookie, value] = api.cookie().split('=');
    await context.addCookies([{ name: cookie, value, url: server.address }]);
    const page = await context.newPage();
    await page.goto(server.address + (await path(api)));
    await page.locator(ready).last().waitFor();
    await page.waitForFunction(isStill);
    if (from) await page.locator(from).evaluate((one) => one.scrollIntoView());
    const file = join(folders[language], `${name}.png`);
    await page.screenshot({ path: file });
    const { size: bytes } = statSync(file);
    console.log(`${file}: ${Math.round(bytes / 1_000)} kB`);
    if (bytes > kMostBytes) process.exitCode = 1;
    await context.close();
  };
}

async function thread(api) {
  const { items } = await api.call('POST', '/person-searches', { body: { query: 'Hodan Diriye' } });
  return `/people/${items[0].id}`;
}

const page = (tail) => async (api) => (await thread(api)) + tail;

async function placement(api) {
  const person = await thread(api);
  const { items } = await api.call('GET', `${person}/placements`);
  return `${person}/placements/${items[0].id}`;
}

const appendix = (language) => async (api) => {
  const { items } = await api.call('GET', '/units');
  const unit = items.find((one) => one.name === kProject[language]);
  return `/reports/appendix?unit_id=${unit.id}&from=2015-02-01&to=2016-01-31`;
};

const figures = async (api) => {
  const { items } = await api.call('GET', '/units');
  const unit = items.find((one) => one.name.startsWith('BAS'));
  return `/reports/figures?place=unit:${unit.id}&from=2015-10-01&to=2017-09-30`;
};

const results = async (api) => {
  const { items } = await api.call('GET', '/units');
  const unit = items.find((one) => ['Steget vidare', 'The Next Step'].includes(one.name));
  return `/reports/interventions?place=unit:${unit.id}&from=2025-01-01`;
};

const codeList = (language) => async (api) => {
  const { items } = await api.call('GET', '/organisation/branches');
  const branch = items.find((one) => one.name === kBranch[language]);
  return `/administration/code-lists/decline_reason?branch_id=${branch.id}`;
};

async function takeAll(language) {
  mkdirSync(folders[language], { recursive: true });
  const server = await serveDemo(language);
  const take = camera(server, language);
  try {
    await take('thread', 'hassan.nur', laptop, thread, '.thread .entry');
    await take('thread-phone', 'hassan.nur', phone, thread, '.thread .entry', '.strip');
    await take('assessment', 'hassan.nur', laptop, page('/assessment'), 'main .card');
    await take('plan', 'hassan.nur', laptop, page('/plans'), '.plan-goal');
    await take('interventions', 'hassan.nur', laptop, page('/interventions'), '.intervention-list li');
    await take('placement', 'hassan.nur', laptop, placement, 'main .card');
    await take('households', 'maria.lind', laptop, () => '/households', 'main table');
    await take('notes', 'hassan.nur', laptop, page('/notes'), '.notes article');
    await take('code-lists', 'oskar.rehn', laptop, codeList(language), '.local-codes');
    await take('appendix', 'karin.wallgren', laptop, appendix(language), '.panel .drawing svg');
    await take('figures', 'karin.wallgren', laptop, figures, '.panel .drawing svg');
    await take('overlap', 'greta.sandell', laptop, () => '/reports/overlap?from=2026-05-01', '.panel .drawing svg');
    await take('intervention-results', 'karin.wallgren', laptop, results, '.panel .drawing svg', '.panel:nth-of-type(2)');
    await take('today', 'hassan.nur', laptop, () => '/', '.task');
  } finally {
    await server.stop();
  }
}

try {
  await takeAll('sv');
  await takeAll('en');
} finally {
  await browser.close();
}
process.exit();
