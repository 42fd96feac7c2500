// A table of two chosen variables, counted and opened into its people.
import { strict as assert } from 'node:assert';
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
  await journey.step('it is saved by name and made every month', async () => {
    const { page } = user;
    await user.go('/reports/table?lines=main_outcome&columns=sex&measure=days&shares=line');
    await page.locator('.panel table').waitFor();
    await user.press(user.button('reports:cross.save'));
    const dialog = page.locator('dialog[open]');
    await user.type(dialog.locator('[id="field-name"]'), 'Dagar efter utfall');
    await user.select(dialog.locator('[id="field-period"]'), t('reports:saved.period.last_month'));
    await user.press(dialog.locator('[id="field-is_scheduled"]'), 'Space');
    await user.type(dialog.locator('[id="field-schedule.day"]'), '31');
    await user.press(dialog.locator('button[type=submit]'));
    await dialog.getByText(t('rules:number.out_of_range')).first().waitFor();
    await user.inspect();
    await user.type(dialog.locator('[id="field-schedule.day"]'), '5');
    await user.press(dialog.locator('button[type=submit]'));
    await user.told(t('reports:saved.done'));
    await user.go('/reports/saved');
    await page.getByText(t('reports:schedule.monthly')).waitFor();
    await user.inspect();
    await user.press(page.getByRole('link', { name: 'Dagar efter utfall' }));
    await page.locator('.panel table').waitFor();
    assert.equal(await user.field('measure').inputValue(), 'days');
    assert.match(page.url(), /measure=days/);
    await user.go('/reports/saved');
    await user.press(page.locator('tbody button', { hasText: t('reports:saved.remove') }).first());
    await user.told(t('reports:saved.removed', { name: 'Dagar efter utfall' }));
  });
}
