// Units beside one another: drawn small, read as a table, opened into the people of a month.
export async function units(journey) {
  const { t } = journey;
  let user;
  await journey.step('the units of a branch stand side by side', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.go('/reports/units');
    await user.heading(t('reports:units.title'));
    await page.getByRole('heading', { name: t('reports:panel.unit_months') }).waitFor();
    await page.locator('.panel svg').first().waitFor();
    await user.inspect();
  });
  await journey.step('a month of a unit opens into its people', async () => {
    const { page } = user;
    const panel = page.locator('.panel').first();
    await user.press(panel.getByRole('button', { name: t('reports:as_table') }).first());
    await panel.locator('table').waitFor();
    await user.inspect();
    await user.press(panel.locator('tbody a').last());
    await page.waitForURL(/figures\/people/);
    await page.locator('tbody tr').first().waitFor();
    await user.inspect();
  });
  await journey.step('the reader chooses the columns of the list', async () => {
    const { page } = user;
    const age = t('reports:variable.age');
    await user.press(page.locator('details').filter({ hasText: t('reports:opened.columns') }).locator('summary'));
    await user.press(page.getByRole('checkbox', { name: age }), 'Space');
    await page.locator('th, td').filter({ hasText: age }).or(page.locator(`td[data-label="${age}"]`)).first().waitFor();
    await page.waitForURL(/columns=/);
    await user.inspect();
  });
}
