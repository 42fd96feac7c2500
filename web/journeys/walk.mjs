// One walker: a browser window of one user, in one language and size, who tells what goes wrong on the way.
import { inspect } from './inspect.mjs';
import { keysOf } from './keys.mjs';
import { apiAs, kPassword } from './server.mjs';
import { textsIn } from './texts.mjs';

const kPatienceMs = 10_000;
const kExpected = /status of (401|404|409|412|422)/;

export const kModes = [
  { name: 'sv 1366', language: 'sv', size: { width: 1366, height: 900 } },
  { name: 'en 390', language: 'en', size: { width: 390, height: 844 } },
];

export class Journey {
  constructor(browser, address, mode, name, add) {
    Object.assign(this, { browser, address, mode, name, add });
    this.t = textsIn(mode.language);
    this.faults = [];
    this.contexts = [];
  }

  fault(text) {
    if (!this.faults.includes(text)) this.faults.push(text);
  }

  // One test: it fails on what is thrown and on what the page told meanwhile.
  async step(name, act) {
    const started = performance.now();
    let thrown = null;
    try {
      await act();
    } catch (error) {
      thrown = error;
      this.fault(`${error.stack ?? error}\n${await this.scene()}`);
    }
    const seconds = (performance.now() - started) / 1_000;
    this.add({
      mode: this.mode.name,
      name: `${this.name}: ${name}`,
      seconds,
      faults: this.faults,
    });
    this.faults = [];
    if (thrown) throw thrown;
  }

  // Where everybody stands when something fails.
  async scene() {
    const places = this.contexts.flatMap((context) => context.pages());
    const seen = await Promise.all(
      places.map(async (page, index) => {
        if (process.env.SAMSYN_TEST_SHOTS)
          await page.screenshot({
            path: `${process.env.SAMSYN_TEST_SHOTS}/${this.mode.language}-${this.name}-${index}.png`,
          });
        const text = await page
          .locator('body')
          .innerText()
          .catch(() => '');
        return `${page.url()}\n${text.slice(0, 1_500)}`;
      }),
    );
    return seen.join('\n--\n');
  }

  // A window where `username` has logged in by keys and sees the first page.
  async enter(username) {
    const api = await apiAs(this.address, username);
    await api.call('PUT', '/sessions/current/language', { body: { language: this.mode.language } });
    const context = await this.browser.newContext({
      viewport: this.mode.size,
      locale: this.mode.language,
    });
    this.contexts.push(context);
    await context.addInitScript(
      (language) => localStorage.setItem('samsyn.language', language),
      this.mode.language,
    );
    const page = await context.newPage();
    const walker = new Walker(this, context, page, api);
    await page.goto(this.address);
    await walker.logIn(username);
    return walker;
  }

  async leave() {
    for (const context of this.contexts) await context.close();
  }
}

class Walker {
  constructor(journey, context, page, api) {
    const fault = (text) => journey.fault(text);
    const { t } = journey;
    Object.assign(this, { journey, context, page, api, t, fault });
    Object.assign(this, keysOf(page, fault));
    this.today = api.session.today;
    page.setDefaultTimeout(kPatienceMs);
    page.on('pageerror', (error) => fault(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !kExpected.test(message.text()))
        fault(`console: ${message.text().slice(0, 300)}`);
    });
  }

  inspect() {
    return inspect(this.page, (text) =>
      this.fault(`${new URL(this.page.url()).pathname}: ${text}`),
    );
  }

  async logIn(username) {
    const { page, t } = this;
    await page.locator('#field-username').waitFor();
    await this.inspect();
    await this.type(page.locator('#field-username'), username);
    await this.type(page.locator('#field-password'), kPassword);
    await this.key('Enter');
    await page.locator('.top').waitFor();
    await this.heading(t('today:title'));
  }

  async go(path) {
    await this.page.goto(this.journey.address + path);
    await this.page.locator('main h1').waitFor();
  }

  // Through the menu that this size has: at the side, or at the bottom with the rest under "more".
  async menu(name) {
    const { page, t } = this;
    const text = t(`shared:menu.${name}`);
    const nav = page
      .locator('nav:visible')
      .filter({ has: page.getByRole('link', { name: t('shared:menu.today') }) });
    const link = nav.getByRole('link', { name: text, exact: true });
    if ((await link.count()) === 0) {
      await this.press(nav.getByRole('button', { name: t('shared:menu.more') }));
      await link.waitFor();
      await this.inspect();
    }
    await this.press(link);
  }

  field(name) {
    return this.page.locator(`[id="field-${name}"]`);
  }
  button(key, values) {
    return this.page.getByRole('button', { name: this.t(key, values), exact: true });
  }
  heading(text) {
    return this.page.getByRole('heading', { name: text, exact: true }).first().waitFor();
  }
  async told(text) {
    await this.page.locator('.toast', { hasText: text }).first().waitFor();
  }
}
