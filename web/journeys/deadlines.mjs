// Introduction on time: what the branch has decided is what is measured, and a count opens into its people.
import { openReport } from './report_tabs.mjs';

export async function deadlines(journey) {
  const { t } = journey;
  await journey.step('how many were introduced in time, and who was not', async () => {
    const user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await openReport(user, 'work', 'deadlines.title');
    await user.heading(t('reports:deadlines.title'));
    await page.locator('.panel svg').first().waitFor();
    await user.inspect();
    const panel = page.locator('.panel').first();
    await user.press(panel.getByRole('button', { name: t('reports:as_table') }).first());
    await panel.locator('table').waitFor();
    await user.inspect();
    await user.press(panel.locator('tbody a').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    await user.inspect();
  });
  await journey.step('who was asked after the exit, and how it went', async () => {
    const user = await journey.enter('karin.wallgren');
    const { page } = user;
    const { roles } = await user.api.call('GET', '/sessions/current');
    await user.go(`/reports/after-exit?place=branch:${roles[0].branch_id}&from=2024-01-01&to=2026-11-23`);
    await user.heading(t('reports:after_exit.title'));
    await page.locator('.panel svg').first().waitFor();
    await user.inspect();
    const panel = page.locator('.panel').first();
    await user.press(panel.getByRole('button', { name: t('reports:as_table') }).first());
    await user.press(panel.locator('tbody a').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    await user.inspect();
  });
  await journey.step('the limit is decided in working days or calendar days', async () => {
    const administrator = await journey.enter('oskar.rehn', t('administration:title'));
    const { page } = administrator;
    await administrator.go('/administration/parameters');
    const name = t('administration:parameter.introduction_counting');
    const card = page.locator('article.decision', { has: page.getByRole('heading', { name }) });
    await administrator.press(card.getByRole('button', { name: t('administration:parameter.set') }));
    await page.getByRole('dialog').waitFor();
    await administrator.inspect();
    await administrator.select(administrator.field('value'), t('administration:parameter.counting.0'));
    await administrator.type(administrator.field('source'), 'Nämnden 2026-11-18 § 14');
    await administrator.press(page.locator('dialog button[type=submit]'));
    await administrator.told(t('administration:parameter.done'));
    await card.getByText(t('administration:parameter.counting.0'), { exact: true }).waitFor();
    await administrator.inspect();
    await administrator.go('/administration/record');
    await administrator.select(administrator.field('branch_id'), 'Arbetsmarknad');
    await page
      .getByText(`${t('administration:parameter.counting.1')} → ${t('administration:parameter.counting.0')}`)
      .first()
      .waitFor();
  });
}
