// What assistance became to those who began: chosen, with a cost, opened into the people, for who works with the assistance
// too, and in a follow-up of an application.
export async function savings(journey) {
  const { t } = journey;
  let user;
  await journey.step('a project is chosen and shown beside people like its participants', async () => {
    user = await journey.enter('viktor.almgren');
    const { page } = user;
    await user.go('/reports/savings');
    await user.heading(t('reports:savings.title'));
    const more = page.locator('details.card.more').first();
    if (!(await more.evaluate((one) => one.open))) await user.press(more.locator('summary'));
    const option = page.locator('[id="field-place"] option', { hasText: 'Arbetsmarknadstorget' }).first();
    await user.select(user.field('place'), await option.textContent());
    await user.type(user.field('from'), '2025-09-01');
    await user.type(user.field('to'), '2026-08-31');
    await user.press(user.button('reports:form.show'));
    await page.getByRole('heading', { name: t('reports:panel.savings_comparison') }).waitFor();
    await page.locator('.panel p', { hasText: '73' }).first().waitFor();
    await user.inspect();
  });
  await journey.step('a cost is typed, and what cannot be read stays where it is', async () => {
    const { page } = user;
    await user.type(user.field('cost_kr'), 'mycket');
    await page.getByText(t('reports:savings.cost.unreadable')).waitFor();
    await user.type(user.field('cost_kr'), '1 500 000');
    await page.keyboard.press('Tab');
    await page.waitForURL(/cost_kr=1500000/);
    await page.locator('.panel p', { hasText: /1[ \u00a0,]500[ \u00a0,]000/ }).first().waitFor();
    await user.inspect();
  });
  await journey.step('those who are counted open into their people', async () => {
    const { page } = user;
    await user.press(page.locator('.panel').first().getByRole('button', { name: t('reports:as_table') }));
    await user.press(page.locator('.panel tbody a', { hasText: '73' }).first());
    await page.waitForURL(/figures\/people/);
    await page.locator('tbody tr').first().waitFor();
    await user.inspect();
  });
  await journey.step('who works with the participants alone is not offered it', async () => {
    const other = await journey.enter('karin.wallgren');
    await other.go('/reports/figures');
    await other.page.getByRole('link', { name: t('reports:comparison.title') }).waitFor();
    if ((await other.page.getByRole('link', { name: t('reports:savings.title') }).count()) > 0) other.fault('offered to all');
    await other.inspect();
  });
  await journey.step('a follow-up of an application has them as one of its parts', async () => {
    user = await journey.enter('viktor.almgren');
    const { page } = user;
    await user.go('/reports/figures');
    await user.press(user.button('reports:final.new'));
    await user.type(user.field('title'), 'Uppföljning till fonden');
    await user.choose(page.getByRole('radio', { name: t('reports:final.begins.follow_up') }));
    await user.press(user.button('reports:final.begin'));
    await user.told(t('reports:final.begun'));
    await user.heading('Uppföljning till fonden');
    await page.getByRole('heading', { name: t('reports:panel.savings'), exact: true }).waitFor();
    await user.inspect();
    await user.press(user.button('reports:final.change'));
    await page.locator('[id$="savings.cost_kr"]').waitFor();
    await user.type(page.locator('[id$="savings.cost_kr"]'), 'mycket');
    await user.press(user.button('reports:final.save'));
    await page.getByText(t('reports:savings.cost.unreadable')).waitFor();
    await user.inspect();
    await user.type(page.locator('[id$="savings.cost_kr"]'), '900 000');
    await user.press(user.button('reports:final.save'));
    await user.told(t('reports:final.saved'));
    await page.locator('.panel p', { hasText: /900[ \u00a0,]000/ }).first().waitFor();
    await user.inspect();
  });
}
