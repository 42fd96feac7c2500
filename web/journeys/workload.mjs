// How much work lies on whom: a team leader reads it, opens a worker's cases, and nobody else finds it.
import { openReport } from './report_tabs.mjs';

export async function workload(journey) {
  const { t } = journey;
  let user;
  await journey.step('a team leader sees the cases of each worker and the hand-overs', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await openReport(user, 'work', 'workload.title');
    await user.heading(t('reports:workload.title'));
    await page.getByRole('heading', { name: t('reports:panel.workload_hand_overs') }).waitFor();
    await page.locator('.panel svg').first().waitFor();
    await user.inspect();
  });
  await journey.step("a worker's cases open into the people", async () => {
    const { page } = user;
    const panel = page.locator('.panel').first();
    await user.press(panel.getByRole('button', { name: t('reports:as_table') }).first());
    await panel.locator('table').waitFor();
    await user.inspect();
    await user.press(panel.locator('tbody a').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
    await page.locator('tbody tr').first().waitFor();
    await user.inspect();
  });
  await journey.step('an intervention that hangs on one person opens into who is in it', async () => {
    const { page } = user;
    await user.go('/reports/workload');
    const panel = page.locator('.panel').filter({ hasText: t('reports:panel.workload_services') });
    await panel.getByText(t('reports:workload.given.by_one', { name: 'Hassan Nur' })).first().waitFor();
    await user.press(panel.locator('tbody a').first());
    await user.heading(t('reports:opened.title'));
    await page.getByText(t('reports:opened.exact')).waitFor();
  });
  await journey.step('who can give an intervention is registered in the catalogue', async () => {
    const { page } = user;
    const { items } = await user.api.call('GET', '/intervention-types');
    const kept = items.filter((one) => one.may_change && one.active);
    let type;
    for (const one of kept) {
      const givers = await user.api.call('GET', `/intervention-types/${one.id}/givers`);
      if (givers.items.length === 0) type ??= one;
    }
    await user.go(`/intervention-types/${type.id}`);
    await user.heading(type.name);
    const card = page.locator('section.card').filter({ hasText: t('activities:givers.title') });
    await card.getByText(t('activities:givers.none')).waitFor();
    await user.inspect();
    await user.press(card.getByRole('button', { name: t('activities:givers.add') }));
    await page.getByRole('dialog').waitFor();
    await user.inspect();
    await user.press(page.locator('dialog button[type=submit]'));
    await page.locator('dialog').getByText(t('rules:field.required')).first().waitFor();
    await user.field('staff_id').selectOption({ label: 'Lovisa Fälth' });
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('activities:givers.added', { name: 'Lovisa Fälth' }));
    await card.getByText(t('activities:givers.only_one')).waitFor();
    await user.inspect();
    await user.press(card.getByRole('button', { name: t('activities:givers.end') }));
    await page.getByRole('dialog').waitFor();
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('activities:givers.ended'));
    await card.getByText(t('activities:givers.none')).waitFor();
  });
  await journey.step('how much of full time a worker has changes the cases per full time', async () => {
    const { page } = user;
    await user.go('/reports/workload');
    await user.press(page.getByRole('link', { name: t('reports:workload.staffing'), exact: true }));
    await user.heading(t('administration:staffing.title'));
    const card = page.locator('article.decision', { hasText: 'Miriam Tesfay' });
    await card.waitFor();
    await user.inspect();
    await user.press(card.getByRole('button', { name: t('administration:staffing.change'), exact: false }).first());
    await page.getByRole('dialog').waitFor();
    await user.inspect();
    await user.type(user.field('percent'), '101');
    await user.press(page.locator('dialog button[type=submit]'));
    await page.locator('dialog').getByText(t('rules:staffing.percent_range')).first().waitFor();
    await user.type(user.field('percent'), '50');
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('administration:staffing.done'));
    await card.getByText(t('administration:staffing.share', { percent: '50' })).first().waitFor();
    await user.press(card.locator('summary'));
    await user.inspect();
    await user.press(card.getByRole('button', { name: t('administration:staffing.withdraw') }).nth(1));
    await user.told(t('administration:staffing.withdrawn'));
    await card.getByText(t('administration:staffing.share', { percent: '50' })).first().waitFor({ state: 'detached' });
  });
  await journey.step('who leads nobody does not find it', async () => {
    const other = await journey.enter('hassan.nur');
    await other.menu('reports');
    await other.press(other.page.getByRole('link', { name: t('reports:tabs.work'), exact: true }));
    await other.heading(t('reports:interventions.title'));
    const found = await other.page.getByRole('link', { name: t('reports:workload.title') }).count();
    if (found > 0) throw new Error('the workload is shown to who leads nobody');
  });
}
