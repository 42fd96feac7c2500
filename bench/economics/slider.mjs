// From the move of a slider to the picture, in a browser on the same machine:
//   node bench/economics/slider.mjs [moves]
// Serves the demo municipality with build/release (SAMSYN_TEST_BINARY names another), opens an uncertain project with
// 100 000 draws, moves the deadweight on to a value that was not asked for before, and writes how long it took until the sentence had changed and was painted.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../../', import.meta.url));
process.env.SAMSYN_TEST_BINARY ??= `${top}build/release/src/samsyn`;
process.env.SAMSYN_TEST_WEB ??= `${top}web/dist`;
const { chromium } = createRequire(`${top}web/package.json`)('playwright-core');
const { kPassword, serveDemo } = await import(`${top}web/journeys/server.mjs`);

const moves = Number(process.argv[2] ?? 45);
const { address, stop } = await serveDemo('sv');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
await page.goto(address);
await page.fill('#field-username', 'karin.wallgren');
await page.fill('#field-password', kPassword);
await page.keyboard.press('Enter');
await page.locator('.top').waitFor();
await page.goto(`${address}/calculations/new/project`);
await page.locator('.panel .says').first().waitFor();
const times = await page.evaluate(async (count) => {
  const slider = document.querySelectorAll("input[type=range]")[1];
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const out = [];
  for (let i = 0; i < count; i += 1) {
    const said = document.querySelector('.panel .says').textContent;
    const began = performance.now();
    set.call(slider, String(1 + i));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('.panel .says').textContent === said) {
      await painted();
      if (performance.now() - began > 5_000) break;
    }
    out.push(performance.now() - began);
  }
  return out;
}, moves);
const rising = times.slice(5).sort((a, b) => a - b);
const at = (share) => rising[Math.min(rising.length - 1, Math.floor(rising.length * share))].toFixed(1);
console.log(`slider to picture, ${rising.length} moves, ms: median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)}`);
await browser.close();
await stop();
process.exit(0);
