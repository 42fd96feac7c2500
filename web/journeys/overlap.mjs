// At which agencies people are at once: chosen, drawn, told as a table, sorted, opened into people, taken as documents.
import { strict as assert } from 'node:assert';
import { openReport } from './report_tabs.mjs';

const panel = (page, title) => page.locator('.panel').filter({ has: page.getByRole('heading', { name: title }) });

export async function overlap(journey) {
  const { t } = journey;
  let user;
  const both = `${t('reports:agency.employment_service')} + ${t('reports:agency.financial_assistance').toLowerCase()}`;
  await journey.step('everybody outside the labour market is drawn by where they are', async () => {
    user = await journey.enter('greta.sandell');
    const { page } = user;
    await user.menu('reports');
    await openReport(user, 'situation', 'overlap.title');
    await user.heading(t('reports:overlap.title'));
    const sets = panel(page, t('reports:panel.overlap_sets'));
    await sets.locator('.drawing svg circle').first().waitFor();
    await sets.getByText(/815/).first().waitFor();
    await user.inspect();
    await user.press(sets.locator('summary'));
    await sets.getByText(t('reports:definition.overlap'), { exact: false }).waitFor();
    await user.inspect();
  });
  await journey.step('the table has the same numbers, is sorted, and opens into 121 people', async () => {
    const { page } = user;
    const pairs = panel(page, t('reports:panel.overlap_pairs'));
    await user.press(pairs.getByRole('button', { name: t('reports:as_table') }));
    await pairs.locator('tbody tr').first().waitFor();
    const total = pairs.getByRole('button', { name: t('reports:total') });
    await user.press(total);
    await user.press(total);
    await pairs.locator('th[aria-sort=descending]').waitFor();
    const first = pairs.locator('tbody tr').first();
    assert.match(await first.innerText(), /121/);
    assert.ok((await first.innerText()).includes(both));
    // Nothing of the card is half under the page's head.
    await pairs.evaluate((one) => window.scrollTo(0, one.getBoundingClientRect().top + window.scrollY - 120));
    await user.inspect();
    await user.press(first.getByRole('link').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    assert.equal(await page.locator('tbody tr').count(), 121);
    await user.inspect();
    await user.press(user.button('reports:opened.back'));
    await user.heading(t('reports:overlap.title'));
  });
  await journey.step('a period of one month has a table of its own and no curve', async () => {
    const { page } = user;
    await user.press(page.locator('summary').first());
    await user.type(user.field('from'), '2026-11-01');
    await user.press(user.button('reports:form.show'));
    const months = panel(page, t('reports:panel.overlap_months'));
    await months.locator('.drawing').waitFor({ state: 'detached' });
    assert.equal(await months.locator('tbody tr').count(), 1);
    await user.inspect();
  });
  await journey.step('a period that is too long is refused at its field', async () => {
    const { page } = user;
    await user.press(page.locator('summary').first());
    await user.type(user.field('from'), '2016-01-01');
    await user.press(user.button('reports:form.show'));
    await page.getByText(t('rules:population.period_long', { max: 60 })).first().waitFor();
    await user.inspect();
  });
  await journey.step('the same is downloaded as a workbook, CSV and the input of the command', async () => {
    const { page } = user;
    await user.go('/reports/overlap');
    for (const format of ['xlsx', 'csv', 'json']) {
      const link = page.locator(`a[download][href*="overlap.${format}"]`);
      const answer = await page.request.get(await link.evaluate((one) => one.href));
      assert.equal(answer.status(), 200);
    }
  });
  await journey.step('nobody is there before it began', async () => {
    await user.go('/reports/overlap?from=2025-01-01&to=2025-03-31');
    await user.page.getByText(t('reports:says.overlap_nobody', { date: '2025-03-31' })).first().waitFor();
    await user.inspect();
  });
  await journey.step('who may not see the people is told so', async () => {
    const stranger = await journey.enter('elin.modig', t('reports:edition.title'));
    await stranger.go('/reports/overlap');
    await stranger.inspect();
  });
}
