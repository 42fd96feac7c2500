// What interventions have come to: drawn beside what was expected, never without the background, sorted, opened into
// people, adjusted for less, taken as documents.
import { strict as assert } from 'node:assert';

const panel = (page, title) => page.locator('.panel').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export async function interventionResults(journey) {
  const { t } = journey;
  let user;
  const background = t('reports:interventions.beside.education');
  await journey.step('what was given and what came of it stand by intervention, with the background beside', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await user.press(page.getByRole('link', { name: t('reports:tabs.work'), exact: true }).first());
    await user.heading(t('reports:interventions.title'));
    await panel(page, t('reports:panel.interventions_given')).locator('.drawing svg').waitFor();
    const outcome = panel(page, t('reports:panel.interventions_outcome'));
    await outcome.locator('.drawing svg circle').first().waitFor();
    await outcome.getByRole('columnheader', { name: background }).first().waitFor();
    await user.inspect();
    await user.press(outcome.locator('summary'));
    await outcome.getByText(t('reports:definition.interventions'), { exact: false }).waitFor();
    await user.inspect();
  });
  await journey.step('a longer period is chosen, and the expected result adjusted for age alone', async () => {
    const { page } = user;
    await user.press(page.locator('summary').first());
    await user.type(user.field('from'), '2025-01-01');
    await user.press(user.button('reports:form.show'));
    const adjusted = t('reports:interventions.background.age');
    for (const name of ['sex', 'education']) {
      const box = page.getByRole('checkbox', { name: t(`reports:interventions.background.${name}`), exact: true });
      await box.focus();
      await page.keyboard.press('Space');
    }
    const names = adjusted.charAt(0).toLowerCase() + adjusted.slice(1);
    await page
      .getByText(t('reports:interventions.adjusted_for', { names }), { exact: true })
      .first()
      .waitFor({ state: 'attached' });
    assert.match(page.url(), /adjusted_for=age/);
    await user.inspect();
  });
  await journey.step('the table is sorted by the result, and a count opens into its people', async () => {
    const { page } = user;
    const outcome = panel(page, t('reports:panel.interventions_outcome'));
    const table = outcome.locator('table').first();
    await user.press(table.getByRole('button', { name: t('reports:interventions.column.result') }));
    await table.locator('th[aria-sort=ascending]').waitFor();
    const link = table.locator('tbody tr').last().locator('xpath=preceding-sibling::tr').getByRole('link').first();
    const count = Number((await link.innerText()).match(/\d+/)[0]);
    await user.press(link);
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    assert.equal(await page.locator('tbody tr').count(), count);
    await user.inspect();
    await user.press(user.button('reports:opened.back'));
    await user.heading(t('reports:interventions.title'));
  });
  await journey.step('the same is downloaded as a workbook, CSV and the input of the command', async () => {
    const { page } = user;
    for (const format of ['xlsx', 'csv', 'json']) {
      const link = page.locator(`a[download][href*="interventions.${format}"]`);
      const answer = await page.request.get(await link.evaluate((one) => one.href));
      assert.equal(answer.status(), 200);
    }
  });
  await journey.step('nobody had an intervention before there were any', async () => {
    await user.go('/reports/interventions?from=2010-01-01&to=2010-12-31');
    await user.page.getByText(t('reports:says.interventions_nobody')).first().waitFor();
    await user.inspect();
  });
  await journey.step('what cannot be adjusted for is refused', async () => {
    await user.go('/reports/interventions?adjusted_for=shoe');
    await user.page.getByText(t('rules:interventions.variable_unknown', { variable: 'shoe' })).first().waitFor();
    await user.inspect();
  });
  await journey.step('who may not see the people is told so', async () => {
    const stranger = await journey.enter('elin.modig', t('reports:edition.title'));
    await stranger.go('/reports/interventions');
    await stranger.inspect();
  });
}
