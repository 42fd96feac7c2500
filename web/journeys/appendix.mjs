// The statistics appendix of a project that has ended: figures, comment, documents.
import { strict as assert } from 'node:assert';
import { openReport } from './report_tabs.mjs';

const kProject = 'Kom i Jobb';
const kTypes = {
  pdf: /^application\/pdf/,
  xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/,
  csv: /^text\/csv/,
};

export async function appendix(journey) {
  const { t } = journey;
  let user;
  await journey.step('the project and its period are chosen', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await user.heading(t('reports:figures.title'));
    await openReport(user, 'documents', 'title');
    await user.heading(t('reports:title'));
    await user.press(page.locator('summary').first());
    await user.select(user.field('unit_id'), kProject);
    await user.type(user.field('from'), '2015-02-01');
    await user.type(user.field('to'), '2016-01-31');
    await user.press(user.button('reports:form.show'));
    await page.getByRole('status').filter({ hasText: kProject }).waitFor();
    await page.locator('.panel .drawing svg').first().waitFor();
    await user.inspect();
  });
  await journey.step('ten participants are shown, as diagrams and as tables', async () => {
    const { page } = user;
    const first = page.locator('.panel').first();
    const split = ['women', 'men'].map((key, at) => t(`reports:split.${key}`, { count: [3, 7][at] }));
    await user.press(first.locator('summary'));
    await first
      .getByText(t('reports:population', { total: 10, split: split.join(', ') }))
      .waitFor();
    for (const button of await page.locator('.panel .card-head button').all())
      await user.press(button);
    await page.locator('.panel table').nth(5).waitFor();
    await user.inspect();
    assert.match(await first.locator('tbody tr').first().innerText(), /10/);
  });
  await journey.step('a comment is written and saved', async () => {
    const { page } = user;
    const text =
      journey.mode.language === 'sv' ? 'Nio av tio fick lön.' : 'Nine of ten earned a wage.';
    await user.press(page.locator('.comment button').first());
    await user.type(page.getByLabel(t('reports:comment.label')), text);
    await user.inspect();
    await user.press(user.button('reports:comment.save'));
    await user.told(t('reports:comment.done'));
    await page.locator('.comment').getByText(text).waitFor();
    await page.reload();
    await page.locator('.comment').getByText(text).waitFor();
  });
  for (const [format, type] of Object.entries(kTypes))
    await journey.step(`the appendix is downloaded as ${format.toUpperCase()}`, async () => {
      const { page } = user;
      const link = page.locator(`a[download][href*="appendix.${format}"]`);
      const coming = page.waitForEvent('download', { timeout: 60_000 });
      await user.press(link);
      const download = await coming;
      assert.equal(await download.failure(), null);
      assert.match(download.suggestedFilename(), new RegExp(`\\.${format}$`));
      const head = await page.request.get(await link.evaluate((one) => one.href));
      assert.equal(head.status(), 200);
      assert.match(head.headers()['content-type'], type);
    });
}
