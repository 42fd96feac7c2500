// A table of two chosen variables, counted and opened into its people.
import { choose } from './figures.mjs';

export async function ownTable(journey) {
  const { t } = journey;
  let user;
  await journey.step('two variables are set against each other', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.go('/reports/table');
    await user.heading(t('reports:cross.title'));
    await page.locator('.panel table').waitFor();
    await user.inspect();
    await choose(user);
    await user.press(user.button('reports:form.show'));
    await page.getByRole('status').filter({ hasText: 'En väg in' }).waitFor();
    await user.select(user.field('columns'), t('reports:variable.main_outcome'));
    await user.press(user.button('reports:cross.show'));
    await page.getByText(t('rules:field.same')).first().waitFor();
    await user.inspect();
    await user.select(user.field('columns'), t('reports:variable.income_source_end'));
    await user.select(user.field('shares'), t('reports:cross.shares.line'));
    await user.press(user.button('reports:cross.show'));
    await page.locator('.panel th', { hasText: t('codes:income_source.salary') }).first().waitFor();
    await user.inspect();
  });
  await journey.step('a count opens into its people', async () => {
    const { page } = user;
    await user.press(page.locator('.panel tbody a').first());
    await page.waitForURL(/figures\/people/);
    await page.locator('tbody tr').first().waitFor();
    await user.inspect();
  });
}
