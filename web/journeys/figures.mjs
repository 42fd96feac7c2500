// Figures of a population: chosen, opened into the people behind them, compared, taken as documents.
import { strict as assert } from 'node:assert';
import { openReport } from './report_tabs.mjs';

const kProject = 'En väg in – jobb istället för bidrag';

export async function choose(user) {
  const { page } = user;
  await user.press(page.locator('summary').first());
  const option = page.locator('[id="field-place"] option', { hasText: kProject });
  await user.select(user.field('place'), (await option.textContent()).trim());
  await user.type(user.field('from'), '2017-09-01');
  await user.type(user.field('to'), '2019-08-31');
}

const panel = (page, title) => page.locator('.panel').filter({ has: page.getByRole('heading', { name: title }) });

export async function figures(journey) {
  const { t } = journey;
  let user;
  await journey.step('a project and a period are chosen', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await user.heading(t('reports:figures.title'));
    await page.locator('.panel .drawing svg').first().waitFor();
    await user.inspect();
    await choose(user);
    await user.press(user.button('reports:form.show'));
    await page.getByRole('status').filter({ hasText: kProject }).waitFor();
    await user.inspect();
  });
  await journey.step('the outcomes add up, and the four without one are named', async () => {
    const { page } = user;
    const outcomes = panel(page, t('reports:panel.main_outcome'));
    await outcomes.getByText(/42.+38.+4/).waitFor();
    await user.press(outcomes.getByRole('button', { name: t('reports:as_table') }));
    const row = outcomes.getByRole('row', { name: t('codes:main_outcome.unchanged') });
    assert.match(await row.innerText(), /4/);
    await user.inspect();
    await user.press(row.getByRole('link').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    assert.equal(await page.locator('tbody tr').count(), 4);
    await user.inspect();
    await user.press(user.button('reports:opened.back'));
    await user.heading(t('reports:figures.title'));
  });
  await journey.step('a selection is made of women, and set beside the year before', async () => {
    const { page } = user;
    await user.press(page.locator('summary').first());
    await user.press(user.button('reports:filters.add'));
    await user.press(page.getByRole('checkbox', { name: t('codes:sex.woman'), exact: true }), 'Space');
    await user.inspect();
    await user.press(user.button('reports:form.show'));
    await page.getByText(t('reports:figures.selected', { filters: `${t('reports:variable.sex')}: ${t('codes:sex.woman')}` })).waitFor();
    await user.press(user.button('reports:figures.compare'));
    await page.locator('.panel .beside', { hasText: 'B' }).first().waitFor();
    await user.inspect();
    await user.press(user.button('reports:figures.compare_stop'));
    await page.locator('.panel .beside').first().waitFor({ state: 'detached' });
  });
  await journey.step('the figures are downloaded as a workbook and CSV', async () => {
    const { page } = user;
    for (const format of ['xlsx', 'csv']) {
      const link = page.locator(`a[download][href*="figures.${format}"]`);
      const answer = await page.request.get(await link.evaluate((one) => one.href));
      assert.equal(answer.status(), 200);
    }
  });
  await journey.step('the figures are frozen, and computed again to the same', async () => {
    const { page } = user;
    await user.press(user.button('reports:frozen.freeze'));
    await page.locator('dialog[open] #field-name').waitFor();
    await user.inspect();
    await user.press(page.locator('dialog[open] button[type=submit]'));
    await page.getByText(t('reports:frozen.same', { count: 18 })).waitFor();
    await page.locator('.panel .drawing svg').first().waitFor();
    await user.inspect();
    await user.press(user.button('reports:frozen.dispose'));
    await user.inspect();
    await user.press(page.locator('dialog[open]').getByRole('button', { name: t('reports:frozen.dispose') }));
    await page.getByText(/23 nov|23 Nov/).first().waitFor();
    await user.press(page.getByRole('link', { name: t('reports:frozen.title') }).first());
    await page.getByText(t('reports:frozen.disposed')).first().waitFor();
    await user.inspect();
  });
  await journey.step('the situation of those chosen is shown, with what nobody has asked', async () => {
    const { page } = user;
    await openReport(user, 'situation', 'mapping.title');
    await user.heading(t('reports:mapping.title'));
    await page.locator('.panel').nth(10).waitFor();
    await page
      .locator('.drawing text', { hasText: t('reports:mapping.not_investigated') })
      .first()
      .waitFor();
    await user.inspect();
    const panel = page.locator('.panel').first();
    await user.press(panel.getByRole('button', { name: t('reports:as_table') }));
    await user.press(panel.locator('tbody a').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    await user.inspect();
    await page.goBack();
    await user.heading(t('reports:mapping.title'));
  });
  await journey.step('a goal is set, changed and taken away again', async () => {
    const { page } = user;
    await openReport(user, 'follow_up', 'figures.title');
    await choose(user);
    await user.press(user.button('reports:form.show'));
    await page.getByText(t('reports:goals.none')).waitFor();
    await user.press(user.button('reports:goals.add'));
    await user.inspect();
    await user.type(page.locator('dialog[open] #field-name'), 'Studier');
    await user.type(page.locator('dialog[open] #field-level_thousandths'), '10');
    const counted = page.locator('dialog[open] #field-counted_filters');
    await user.press(counted.getByRole('button', { name: t('reports:filters.add') }));
    await user.select(counted.locator('select').first(), t('reports:variable.main_outcome'));
    await user.press(counted.getByRole('checkbox', { name: t('codes:main_outcome.studies') }), 'Space');
    await user.inspect();
    await user.press(page.locator('dialog[open] button[type=submit]'));
    await user.told(t('reports:goals.saved'));
    await page.locator('.goals').getByText('Studier', { exact: true }).first().waitFor();
    await user.inspect();
    await user.press(page.locator('.goals button'));
    await user.press(user.button('reports:goals.end'));
    await user.told(t('reports:goals.ended'));
    await page.getByText(t('reports:goals.none')).waitFor();
  });
  await journey.step('who may not see the people is told so', async () => {
    const stranger = await journey.enter('elin.modig', t('reports:edition.title'));
    await stranger.go('/reports/figures');
    await stranger.inspect();
  });
}
