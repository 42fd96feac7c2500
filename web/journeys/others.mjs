// Figures of others: read with their sources, a file looked through row by row, taken in, and taken back.
import { strict as assert } from 'node:assert';
import { openReport } from './report_tabs.mjs';

const csv = (lines) => ({
  name: 'figures.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`measure;area_code;area;population;period;value;unit\n${lines.join('\n')}\n`),
});

export async function others(journey) {
  const { t } = journey;
  let user;
  await journey.step('unemployment stands beside the county, with its source', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await openReport(user, 'others', 'others.title');
    await user.heading(t('reports:others.title'));
    await page.locator('.panel .drawing svg rect').first().waitFor();
    await page.getByText('2019–20', { exact: false }).first().waitFor();
    await user.inspect();
    await user.press(page.getByRole('button', { name: t('reports:as_table') }).first());
    await page.locator('.panel tbody tr').first().waitFor();
    await user.inspect();
  });
  await journey.step("the branch's own computation stands beside a measure, and opens", async () => {
    const { page } = user;
    const choice = user.field('beside');
    await choice.locator('option').nth(2).waitFor({ state: 'attached' });
    const measure = await choice.locator('option').nth(2).getAttribute('value');
    await choice.selectOption(measure);
    const panel = page.locator('.panel').filter({ has: page.getByRole('heading', { name: measure }) });
    await panel.getByRole('link', { name: t('reports:others.beside.open', { year: 2025 }) }).waitFor();
    await user.press(panel.getByRole('button').first());
    await panel.locator('th', { hasText: t('reports:others.computed_least') }).first().waitFor();
    await user.inspect();
    await user.press(panel.getByRole('link', { name: t('reports:others.beside.open', { year: 2025 }) }));
    await user.heading(t('reports:national.title'));
    await page.goBack();
    await user.heading(t('reports:others.title'));
    await user.field('beside').selectOption('');
    await panel.getByRole('link', { name: t('reports:others.beside.open', { year: 2025 }) }).waitFor({ state: 'detached' });
  });
  await journey.step('a file without a source or with faults says what is wrong', async () => {
    const { page } = user;
    await user.press(page.locator('summary', { hasText: t('reports:others.import') }));
    await user.press(user.button('reports:others.preview'));
    await page.locator('#field-source').waitFor();
    await page.locator('#field-file-error').waitFor();
    await user.inspect();
    await page.locator('.file-input input').setInputFiles(csv(['Stay;99x;A;;2024;1;%', 'Stay;00;B;;2024;2.5;%']));
    await user.type(user.field('source'), 'SCB');
    await user.press(user.button('reports:others.preview'));
    await page.getByText(t('rules:open_figures.area_unreadable'), { exact: false }).waitFor();
    await user.inspect();
  });
  await journey.step('what is right is taken in, and the file is taken back', async () => {
    const { page } = user;
    await user.press(page.getByRole('button', { name: t('reports:others.take', { count: 1 }) }));
    await page.getByRole('heading', { name: 'Stay' }).waitFor();
    await user.inspect();
    await user.press(page.getByRole('button', { name: t('reports:others.take_back_of', { source: 'SCB' }) }));
    const asked = page.locator('dialog[open]');
    await asked.getByText(t('reports:others.take_back.text', { source: 'SCB' })).waitFor();
    await user.inspect();
    await user.press(asked.getByRole('button', { name: t('reports:others.take_back'), exact: true }));
    await page.getByRole('heading', { name: 'Stay' }).waitFor({ state: 'detached' });
    await user.inspect();
  });
  await journey.step('a statistician reads and downloads, and takes nothing in', async () => {
    const reader = await journey.enter('elin.modig', t('reports:edition.title'));
    await reader.go('/reports/others');
    const { page } = reader;
    const labour = page.locator('[id="field-branch"] option', { hasText: 'Arbetsmarknad' });
    await reader.select(reader.field('branch'), (await labour.textContent()).trim());
    await page.locator('.panel').first().waitFor();
    assert.equal(await page.locator('#field-file').count(), 0);
    const link = page.locator('a[download][href*="others.xlsx"]');
    assert.equal((await page.request.get(await link.evaluate((one) => one.href))).status(), 200);
    await reader.inspect();
  });
}
