// What somebody who opens Samsyn for the first time has to fetch: scripts and styles as they are sent, without fonts.
import { strict as assert } from 'node:assert';
import { gzipSync } from 'node:zlib';

const kMost = 150_000;

export async function weight(journey) {
  await journey.step('the first page is fetched in less than 150 kB', async () => {
    const context = await journey.browser.newContext();
    const page = await context.newPage();
    const fetched = [];
    page.on('response', (response) => {
      if (/\.(js|css)$/.test(new URL(response.url()).pathname)) fetched.push(response.body());
    });
    await page.goto(journey.address);
    await page.locator('form').waitFor();
    await page.waitForLoadState('networkidle');
    const bodies = await Promise.all(fetched);
    await context.close();
    const sum = bodies.reduce((all, body) => all + gzipSync(body, { level: 9 }).length, 0);
    assert.ok(bodies.length > 5 && sum < kMost, `${sum} bytes in ${bodies.length} files`);
  });
}
