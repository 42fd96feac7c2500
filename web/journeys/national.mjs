// Work or studies by the national definition beside the own one: chosen, told as tables, opened into people, taken as
// documents.
import { strict as assert } from 'node:assert';
import { choose } from './figures.mjs';
import { openReport } from './report_tabs.mjs';

const panel = (page, title) => page.locator('.panel').filter({ has: page.getByRole('heading', { name: title }) });

export async function national(journey) {
  const { t } = journey;
  let user;
  await journey.step('the national share of those who ended stands between a least and a most', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await openReport(user, 'others', 'national.title');
    await user.heading(t('reports:national.title'));
    await panel(page, t('reports:panel.national_share')).locator('tbody tr').first().waitFor();
    await panel(page, t('reports:panel.national_beside')).locator('.drawing svg rect').first().waitFor();
    await page.getByText('KS2018/341', { exact: false }).first().waitFor();
    await user.inspect();
  });
  await journey.step('what tells the definitions apart opens into the people', async () => {
    const { page } = user;
    await choose(user);
    await user.press(user.button('reports:form.show'));
    const codes = panel(page, t('reports:panel.national_codes'));
    const pension = codes.locator('tbody tr').filter({ hasText: t('codes:main_outcome.pension') });
    await pension.waitFor();
    await user.inspect();
    await user.press(pension.getByRole('link').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    assert.equal(await page.locator('tbody tr').count(), 2);
    await user.inspect();
    await user.press(user.button('reports:opened.back'));
    await user.heading(t('reports:national.title'));
  });
  await journey.step('a period before every template is refused at its field', async () => {
    const { page } = user;
    await user.press(page.locator('summary').first());
    await user.type(user.field('from'), '2013-01-01');
    await user.type(user.field('to'), '2013-12-31');
    await user.press(user.button('reports:form.show'));
    await page.getByText(t('rules:national.no_template')).first().waitFor();
    await user.inspect();
  });
  await journey.step('the same is downloaded as documents and the input of the command', async () => {
    const { page } = user;
    await user.go('/reports/national');
    for (const format of ['xlsx', 'csv', 'pdf', 'json']) {
      const link = page.locator(`a[download][href*="national.${format}"]`);
      const answer = await page.request.get(await link.evaluate((one) => one.href));
      assert.equal(answer.status(), 200);
    }
  });
  await journey.step('who may not see the people is told so', async () => {
    const stranger = await journey.enter('elin.modig', t('reports:edition.title'));
    await stranger.go('/reports/national');
    await stranger.inspect();
  });
}
