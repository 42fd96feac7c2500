// One unit against alike people of the others: chosen, refused where there are too few, opened into the people.
export async function comparison(journey) {
  const { t } = journey;
  let user;
  const chosen = async (unit) => {
    const { page } = user;
    const more = page.locator('details.card.more').first();
    if (!(await more.evaluate((one) => one.open))) await user.press(more.locator('summary'));
    const option = page.locator('[id="field-place"] option', { hasText: unit }).first();
    await user.select(user.field('place'), await option.textContent());
    await user.type(user.field('from'), '2015-01-01');
    await user.press(user.button('reports:form.show'));
  };
  await journey.step('a unit is chosen and compared', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.go('/reports/comparison');
    await user.heading(t('reports:comparison.title'));
    await page.getByText(t('reports:comparison.choose'), { exact: true }).waitFor();
    await user.inspect();
    await chosen('En väg in');
    await page.getByRole('heading', { name: t('reports:panel.comparison_balance') }).waitFor();
    await user.inspect();
    await user.select(user.field('outcome'), t('reports:compared_outcome.work_or_studies'));
    await page.locator('.panel th', { hasText: t('reports:compared_outcome.work_or_studies') }).first().waitFor();
    await user.inspect();
  });
  await journey.step('the difference and its standard error go into a project', async () => {
    const { page } = user;
    await user.select(user.field('outcome'), t('reports:compared_outcome.work'));
    await user.press(page.getByRole('link', { name: t('reports:comparison.to_project') }));
    await user.heading(t('calculations:kind.project'));
    await page.getByText(t('calculations:panel.project_gains')).first().waitFor();
    const effect = page.locator('[id^="field-effect"]').first();
    await effect.waitFor();
    await user.inspect();
    await page.goBack();
    await page.getByRole('heading', { name: t('reports:panel.comparison_balance') }).waitFor();
  });
  await journey.step('a count opens into its people', async () => {
    const { page } = user;
    await user.press(page.locator('.panel tbody a').first());
    await page.waitForURL(/figures\/people/);
    await page.locator('tbody tr').first().waitFor();
    await user.inspect();
  });
  await journey.step('a unit with too few says so', async () => {
    const { page } = user;
    await user.go('/reports/comparison');
    await chosen('Arbetsmarknadstorget');
    await page.getByText(t('rules:comparison.too_few')).first().waitFor();
    await user.inspect();
  });
}
