// Who went where from month to month, by group, and on into a caseload that begins with it.
export async function flows(journey) {
  const { t } = journey;
  let user;
  await journey.step('flows of a unit are shown, and by sex', async () => {
    user = await journey.enter('viktor.almgren');
    const { page } = user;
    await user.go('/reports/flows');
    await user.heading(t('reports:flows.title'));
    const more = page.locator('details.card.more').first();
    if (!(await more.evaluate((one) => one.open))) await user.press(more.locator('summary'));
    const option = page.locator('[id="field-place"] option', { hasText: 'Arbetsmarknadstorget' }).first();
    await user.select(user.field('place'), await option.textContent());
    await user.type(user.field('from'), '2025-01-01');
    await user.type(user.field('to'), '2026-10-31');
    await user.press(user.button('reports:form.show'));
    await page.getByRole('rowheader', { name: t('reports:flow_state.programme'), exact: true }).first().waitFor();
    await user.inspect();
    await user.select(user.field('by'), t('reports:flows.by.sex'));
    await page.getByText(t('reports:flows.matrix', { group: t('codes:sex.woman') })).first().waitFor();
    await user.inspect();
  });
  await journey.step('they go into a caseload, once the costs are filled in', async () => {
    const { page } = user;
    await user.press(page.getByRole('link', { name: t('reports:flows.to_caseload') }));
    await user.heading(t('calculations:kind.caseload'));
    const cost = page.locator('[id="field-model.states[0].monthly_cost_kr"]');
    await cost.waitFor();
    await user.inspect();
    await user.type(cost, '9000');
    await page.locator('.panel').first().waitFor();
    await user.inspect();
  });
}
