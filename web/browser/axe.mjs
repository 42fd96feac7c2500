// Tries every page with axe at both widths, popups open too, and looks for sideways scrolling: node
// browser/axe.mjs <address>
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://localhost:4173';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const person = '/people/person-1';
const participation = '/participations/participation-1';
const press = (name) => async (page) => {
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.waitForTimeout(500);
};
const submit = async (page) => {
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForTimeout(500);
};
const visits = [
  ['/'],
  [
    '/',
    async (page) => {
      await page.keyboard.press('Control+k');
      await page.waitForTimeout(700);
      await page.keyboard.type('al');
      await page.waitForTimeout(700);
    },
  ],
  [
    '/',
    async (page) => {
      await page.keyboard.press('Shift+?');
      await page.waitForTimeout(500);
    },
  ],
  [
    '/',
    async (page) => {
      await page.locator('.task-acts button').first().click();
    },
  ],
  [
    '/',
    async (page) => {
      await page.locator('.task-acts button').first().click();
      await page.locator('.task-acts .menu button').first().click();
      await page.waitForTimeout(600);
      await page.locator('dialog .date-open').click();
      await page.waitForTimeout(300);
    },
  ],
  [
    '/',
    async (page) => {
      await page.locator('.top-right button').click();
      await page.waitForTimeout(200);
    },
  ],
  ['/participations'],
  ['/participations?state=all&sort_by=name&sort_direction=asc'],
  ['/participations/new'],
  ['/participations/new', submit],
  [participation],
  [`${participation}/edit`],
  [`${participation}/exit`],
  [`${participation}/exit`, submit],
  [`${participation}/reopening`],
  [`${participation}/measurements/new?point=end`],
  [`${participation}/measurements/new?point=end`, submit],
  [
    `${participation}/measurements/new`,
    async (page) => {
      await page.locator('.date-open').click();
    },
  ],
  [person],
  [
    person,
    async (page) => {
      await page.locator('aside .card-head button').first().click();
      await page.waitForTimeout(400);
      await page.locator('dialog button[type=submit]').click();
      await page.waitForTimeout(500);
    },
  ],
  [`${person}/edit`],
  ['/people/new'],
  [
    '/people/new',
    async (page) => {
      await page.locator('#field-given_name').fill('Amina');
      await page.locator('#field-family_name').fill('Ali');
      await page.waitForTimeout(900);
    },
  ],
  ['/people/new', submit],
  ['/referrals'],
  ['/referrals?state=all'],
  ['/referrals/referral-1'],
  ['/referrals/referral-1', press(/Acceptera|Accept/)],
  ['/referrals/referral-1', press(/Avvisa|Decline/)],
  ['/referrals/referral-3'],
  ['/referrals/new'],
  ['/referrals/new', submit],
  ['/referrals/new?step=2'],
  ['/referrals/new?step=3'],
  ['/referrals/new?kind=order&step=2', submit],
  ['/routine-meetings'],
  ['/routine-meetings/new'],
  ['/routine-meetings/new', submit],
  ['/routine-meetings/meeting-1'],
  ['/imports'],
  ['/imports/new'],
  ['/imports/import-1'],
  ['/imports/new?preview=preview-1&step=3'],
  ['/reports/appendix'],
  [
    '/reports/appendix',
    async (page) => {
      for (const one of await page.locator('.panel .card-head button').all()) await one.click();
      await page.locator('summary').click();
      await page.waitForTimeout(300);
    },
  ],
  [
    '/reports/appendix',
    async (page) => {
      await page.locator('.comment button').first().click();
      await page.waitForTimeout(300);
    },
  ],
  ['/people/none'],
  ['/nowhere'],
  ['/log-in'],
  ['/log-in', submit],
];
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'axe-')), {
  executablePath: '/usr/bin/chromium',
  headless: true,
  bypassCSP: false,
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
let faults = 0;
const fault = (text) => {
  faults += 1;
  console.log(text);
};
let at = '';
page.on('pageerror', (error) => fault(`${at}: ${error.message}`));
page.on('console', (message) => {
  if (message.type() === 'error' && !/status of 4/.test(message.text()))
    fault(`${at}: ${message.text().slice(0, 200)}`);
});
await page.goto(address);
const put = (path, method, body) =>
  page.evaluate(
    ([path, method, body]) =>
      fetch(path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }).then((one) => one.status),
    [path, method, body],
  );
await put('/api/2281/sessions', 'POST', { username: 'a', password: 'b' });
for (const language of (process.env.LANGUAGES ?? 'sv,en').split(',')) {
  await put('/api/2281/sessions/current/language', 'PUT', { language });
  for (const [width, height] of [
    [1366, 900],
    [390, 844],
  ]) {
    await page.setViewportSize({ width, height });
    for (const [path, act] of visits) {
      at = `${language} ${width} ${path}${act ? ' +' : ''}`;
      await page.goto(address + path);
      await page.waitForTimeout(650);
      try {
        await act?.(page);
      } catch (error) {
        fault(`${at}: ${error.message.split('\n')[0]}`);
      }
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      if (over > 0) fault(`${at}: ${over} px too wide`);
      await page.evaluate(`${axe};0`);
      const { violations } = await page.evaluate(() =>
        window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      for (const one of violations)
        fault(
          `${at}: ${one.id} (${one.impact}) ${one.nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 140))
            .join(' || ')}`,
        );
    }
  }
}
console.log(`${faults} faults`);
await context.close();
process.exit(faults > 0 ? 1 : 0);
