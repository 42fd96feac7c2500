// An edition is previewed, published, read by who may not see the people, and withdrawn.
import { strict as assert } from 'node:assert';
import { openReport } from './report_tabs.mjs';

const kFew = /^[1-4]$/;

export async function editions(journey) {
  const { t } = journey;
  const unit = 'Arbetsmarknadsenheten';
  const inMode = { 'sv 1366': '2024', 'en 390': '2025' }[journey.mode.name];
  let leader;
  await journey.step('a period that goes on cannot be published', async () => {
    leader = await journey.enter('karin.wallgren');
    const { page } = leader;
    await leader.menu('reports');
    await leader.heading(t('reports:figures.title'));
    await openReport(leader, 'documents', 'edition.title');
    await leader.heading(t('reports:edition.title'));
    await leader.inspect();
    await leader.press(page.getByRole('link', { name: t('reports:edition.new') }));
    await leader.heading(t('reports:edition.new'));
    await leader.type(leader.field('from'), '2026-01-01');
    await leader.type(leader.field('to'), '2026-12-31');
    await leader.press(leader.button('reports:edition.preview'));
    await page.getByText(t('rules:edition.period_goes_on')).first().waitFor();
    await leader.inspect();
  });
  await journey.step('an edition is previewed and published', async () => {
    const { page } = leader;
    await leader.select(leader.field('unit_id'), unit);
    await leader.type(leader.field('from'), `${inMode}-01-01`);
    await leader.type(leader.field('to'), `${inMode}-12-31`);
    await leader.press(leader.button('reports:edition.preview'));
    await leader.press(leader.button('reports:edition.publish'));
    await leader.inspect();
    await leader.press(page.getByRole('dialog').getByRole('button', { name: t('reports:edition.publish') }));
    await leader.told(t('reports:edition.done'));
    await page.waitForURL(/editions\/[0-9a-f-]{36}/);
    await page.locator('.panel').first().waitFor();
    await leader.inspect();
  });
  await journey.step('who may not see the people reads it, without small counts', async () => {
    const reader = await journey.enter('elin.modig', t('reports:edition.title'));
    const { page } = reader;
    await reader.press(page.locator('tbody a').first());
    await page.locator('.panel').first().waitFor();
    for (const button of await page.locator('.panel .card-head button').all()) await reader.press(button);
    await page.locator('.panel abbr').first().waitFor();
    await reader.inspect();
    const counts = await page.locator('.panel tbody td').allInnerTexts();
    assert.ok(counts.length > 100);
    assert.deepEqual(counts.map((one) => one.split('\n')[0].trim()).filter((one) => kFew.test(one)), []);
    assert.equal(await page.getByRole('button', { name: t('reports:edition.withdraw') }).count(), 0);
  });
  await journey.step('an edition is withdrawn with its reason', async () => {
    const { page } = leader;
    await leader.press(leader.button('reports:edition.withdraw'));
    await leader.inspect();
    await leader.press(page.getByRole('dialog').getByRole('button', { name: t('reports:edition.withdraw') }));
    await page.getByRole('dialog').getByText(t('rules:field.required')).first().waitFor();
    await leader.type(leader.field('reason'), 'Fel enhet');
    await leader.press(page.getByRole('dialog').getByRole('button', { name: t('reports:edition.withdraw') }));
    await leader.told(t('reports:edition.withdraw.done'));
    await page.locator('.note').filter({ hasText: 'Fel enhet' }).waitFor();
    await leader.inspect();
  });
}
