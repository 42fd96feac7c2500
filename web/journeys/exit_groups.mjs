// How long groups take part: divided anew, read as a table, opened into the people.
import { choose } from './figures.mjs';

export async function exitGroups(journey) {
  const { t } = journey;
  let user;
  await journey.step('the groups of a project are compared', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.go('/reports/exit-groups');
    await user.heading(t('reports:exit_groups.title'));
    await choose(user);
    await user.press(user.button('reports:form.show'));
    await page.getByRole('status').filter({ hasText: 'En väg in' }).waitFor();
    await page.getByRole('heading', { name: t('reports:panel.exit_groups_work') }).waitFor();
    await user.inspect();
    await user.select(user.field('by'), t('reports:variable.education_level'));
    await page.locator('.panel svg').first().waitFor();
    await user.inspect();
    await user.select(user.field('by'), t('reports:variable.intervention'));
    await page.locator('svg text', { hasText: t('reports:exit_groups.days_from_landmark', { days: 30 }) }).first().waitFor();
    await user.inspect();
  });
  await journey.step('a group opens into its people', async () => {
    const { page } = user;
    await user.select(user.field('by'), t('reports:variable.sex'));
    const panel = page.locator('.panel').first();
    await user.press(panel.getByRole('button', { name: t('reports:as_table') }).first());
    await panel.locator('table').waitFor();
    await user.inspect();
    await user.press(panel.locator('tbody a').first());
    await page.waitForURL(/figures\/people/);
    await page.locator('tbody tr').first().waitFor();
    await user.inspect();
  });
}
