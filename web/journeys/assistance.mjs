// Households and their financial assistance: what a period cost, a household formed, months recorded and corrected; and
// nobody outside the social services sees any of it.
import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';

const kPerson = 'Hodan Diriye';
const kSlowMs = 700;

// Pages that are slow to read show whether an act starts from what the one before it wrote.
async function slowReading(route) {
  if (route.request().method() === 'GET') await setTimeout(kSlowMs);
  await route.continue();
}

export async function assistance(journey) {
  const { t } = journey;
  let user;
  await journey.step('four years of assistance, and how the cost lies on the households', async () => {
    user = await journey.enter('maria.lind');
    const { page } = user;
    await user.go('/households?from=2022-11&to=2026-10');
    await user.heading(t('assistance:list.title'));
    await page.locator('.figures dd').first().waitFor();
    const figures = await page.locator('.figures dd').allInnerTexts();
    assert.match(figures[0], /^760$/);
    assert.match(figures[2], /^109/);
    assert.match(figures[3], /^48/);
    await page.locator('.concentration summary').click();
    await user.inspect();
    await user.press(page.getByRole('button', { name: t('assistance:filter.throughout'), exact: true }));
    await page.getByText(t('assistance:list.count', { count: 109 })).waitFor();
  });
  await journey.step('the figures of the whole branch lead to the households behind them', async () => {
    const { page } = user;
    const { items } = await user.api.call('GET', '/units');
    const branch = items.find((unit) => unit.name === 'Försörjningsstöd och mottagning').branch_id;
    await user.go(`/reports/figures?place=branch:${branch}&from=2022-11-01&to=2026-10-31`);
    await user.press(page.getByRole('link', { name: t('reports:concentration.open_throughout') }));
    await user.heading(t('assistance:list.title'));
    await page.getByText(t('assistance:list.count', { count: 109 })).waitFor();
  });
  await journey.step('a count of those who came back to assistance opens into their households', async () => {
    const { page } = user;
    await page.goBack();
    await user.heading(t('reports:figures.title'));
    const panel = page.locator('section.panel').filter({ hasText: t('reports:panel.returns') });
    await user.press(panel.getByRole('button').first());
    const count = panel.locator('table').first().locator('tbody tr').first().getByRole('link').nth(1);
    const returns = Number((await count.innerText()).split(/\s/)[0]);
    assert.ok(returns > 0);
    await user.press(count);
    await user.heading(t('assistance:list.title'));
    await page.getByText(t('assistance:exit.count', { count: returns })).waitFor();
    await page.getByText(t('assistance:exit.returned_within', { months: 6 })).waitFor();
    await user.inspect();
    await user.press(user.button('assistance:exit.all'));
    await page.getByText(t('assistance:exit.returned_within', { months: 6 })).waitFor({ state: 'detached' });
  });
  await journey.step('a household is formed, and months are recorded', async () => {
    const { page } = user;
    const { items } = await user.api.call('POST', '/person-searches', { body: { query: kPerson } });
    await user.go(`/people/${items[0].id}/assistance`);
    await user.heading(t('assistance:title'));
    await page.getByText(t('assistance:none')).waitFor();
    await user.inspect();
    await user.press(user.button('assistance:form'));
    await page.getByRole('dialog').waitFor();
    await user.type(user.field('formed_on'), '2026-01-12');
    await user.inspect();
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('assistance:form.done'));
    await user.press(user.button('assistance:record'));
    await page.getByRole('dialog').waitFor();
    await user.type(user.field('from_month'), '2026-08');
    await user.type(user.field('to_month'), '2026-10');
    await user.type(user.field('amount'), '7 800');
    await user.inspect();
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('assistance:record.done'));
    await page.locator('.month-bars').waitFor();
    await user.inspect();
  });
  await journey.step('what stands in the way is judged, and judged again', async () => {
    const { page } = user;
    const judge = async (month, obstacle) => {
      await user.press(page.getByRole('button', { name: t('assistance:obstacle.judge_of', { name: kPerson }) }));
      await page.getByRole('dialog').waitFor();
      await user.type(user.field('month'), month);
      await user.field('obstacle').selectOption(obstacle);
      await user.inspect();
      await user.press(page.locator('dialog button[type=submit]'));
      await user.told(t('assistance:obstacle.done'));
    };
    await page.route('**/api/**', slowReading);
    await judge('2026-08', 'sick_awaiting_benefit');
    await judge('2026-10', 'sick_benefit_insufficient');
    await page.unrouteAll({ behavior: 'wait' });
    await page.locator('.obstacle').getByText(t('codes:support_obstacle.sick_benefit_insufficient')).waitFor();
    await page.locator('.obstacle summary').click();
    await page.locator('.obstacle').getByText(t('codes:support_obstacle.sick_awaiting_benefit')).waitFor();
    await user.inspect();
  });
  await journey.step('what is recorded twice is refused, and a month is corrected', async () => {
    const { page } = user;
    await user.press(user.button('assistance:record'));
    await page.getByRole('dialog').waitFor();
    await user.type(user.field('from_month'), '2026-10');
    await user.type(user.field('amount'), '7 800');
    await user.press(page.locator('dialog button[type=submit]'));
    await page
      .locator('dialog')
      .getByText(t('rules:assistance.month_known', { month: '2026-10' }))
      .first()
      .waitFor();
    await user.key('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await user.press(page.locator('details:has(table) > summary').first());
    await user.press(page.locator('td button.linklike').first());
    await page.getByRole('dialog').waitFor();
    await user.inspect();
    await user.type(user.field('amount'), '6500');
    await user.type(user.field('reason'), 'Hyran var lägre än ansökt.');
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('assistance:correct.done'));
  });
  await journey.step('why assistance ended is told on the household, and counted by reason', async () => {
    const { page } = user;
    await user.press(user.button('assistance:end.tell'));
    await page.getByRole('dialog').waitFor();
    await user.inspect();
    await user.press(page.locator('dialog button[type=submit]'));
    await page.locator('dialog').getByText(t('rules:field.required')).first().waitFor();
    await user.field('reason').selectOption('subsidised_work');
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('assistance:end.done'));
    await page.locator('li', { hasText: t('codes:assistance_end_reason.subsidised_work') }).first().waitFor();
    await user.inspect();
    const { items } = await user.api.call('GET', '/units');
    const branch = items.find((unit) => unit.name === 'Försörjningsstöd och mottagning').branch_id;
    await user.go(`/reports/figures?place=branch:${branch}&from=2022-11-01&to=2026-10-31`);
    const panel = page.locator('section.panel').filter({ hasText: t('reports:panel.assistance_ends') });
    await user.press(panel.getByRole('button').first());
    await user.press(panel.locator('tbody a').first());
    await user.heading(t('assistance:list.title'));
    await page.getByText(t('assistance:exit.by_reason', { reason: t('codes:assistance_end_reason.work') })).waitFor();
    await user.inspect();
    await user.go(`/people/${(await user.api.call('POST', '/person-searches', { body: { query: kPerson } })).items[0].id}/assistance`);
  });
  await journey.step("the month's data tell what they lack, and are taken out by a team leader alone", async () => {
    const { page } = user;
    await user.menu('households');
    await user.press(page.getByRole('link', { name: t('assistance:list.extract') }));
    await user.heading(t('reports:extract.title'));
    await page.getByText(t('reports:extract.leader_only')).waitFor();
    await page.getByRole('heading', { name: t('reports:extract.about') }).waitFor();
    assert.equal(await page.getByText(kPerson, { exact: true }).count(), 0);
    await user.inspect();
    const leader = await journey.enter('birgitta.hallin');
    await leader.go('/households/monthly-extract?month=2026-09');
    await leader.heading(t('reports:extract.title'));
    const link = leader.page.locator('a[download][href*="monthly-extract.csv"]');
    await link.waitFor();
    const address = new URL((await link.getAttribute('href')) ?? '', leader.page.url()).href;
    const csv = await (await leader.page.request.get(address)).text();
    assert.match(csv, /;Registerledare;|;Registered applicant;/);
    await leader.inspect();
    await leader.page.locator('details summary').last().click();
    await leader.inspect();
  });
  await journey.step('outside the social services there is neither tab nor page', async () => {
    const other = await journey.enter('hassan.nur');
    const { items } = await other.api.call('POST', '/person-searches', { body: { query: kPerson } });
    await other.go(`/people/${items[0].id}`);
    await other.heading(kPerson);
    assert.equal(await other.page.getByRole('link', { name: t('shared:person_tab.assistance'), exact: true }).count(), 0);
    await other.go('/households');
    await other.page.getByText(t('shared:state.needs.assistance')).first().waitFor();
  });
}
