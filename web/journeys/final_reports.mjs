// A report is begun from figures, written, moved about, read, downloaded, removed and brought back.
import { strict as assert } from 'node:assert';
import { choose } from './figures.mjs';

const kProject = 'En väg in – jobb istället för bidrag';

export async function finalReports(journey) {
  const { t } = journey;
  let user;
  await journey.step('a report is begun from the figures of a project', async () => {
    user = await journey.enter('karin.wallgren');
    const { page } = user;
    await user.menu('reports');
    await user.heading(t('reports:figures.title'));
    await choose(user);
    await user.press(user.button('reports:form.show'));
    await page.getByRole('status').filter({ hasText: kProject }).waitFor();
    await user.press(user.button('reports:final.new'));
    await user.inspect();
    await user.type(user.field('title'), 'Slutrapport 2019');
    await user.press(user.button('reports:final.begin'));
    await user.told(t('reports:final.begun'));
    await user.heading('Slutrapport 2019');
    await page.locator('.panel').nth(4).waitFor();
    await user.inspect();
  });
  await journey.step('its parts are written, moved and added', async () => {
    const { page } = user;
    await user.press(user.button('reports:final.change'));
    await user.type(user.field('blocks[1].text'), 'Åtta möten hölls.');
    const up = page.getByRole('button', { name: t('reports:final.up', { at: 2, name: t('reports:final.block.text') }) });
    await user.press(up);
    await user.select(user.field('new_block'), t('reports:final.block.table'));
    await user.press(user.button('reports:final.add_it'));
    await user.select(page.locator('[id$=".table.columns"]'), t('reports:variable.education_level'));
    await user.select(user.field('new_block'), t('reports:final.block.calculation'));
    await user.press(user.button('reports:final.add_it'));
    await user.select(page.locator('[id$=".calculation"]'), 'BAS: hur säkert är det');
    await user.select(page.locator('[id$=".panel"]').last(), t('calculations:panel.project_gains'));
    await user.select(user.field('new_block'), t('reports:final.block.heading'));
    await user.press(user.button('reports:final.add_it'));
    await page.evaluate(() => scrollTo(0, 0));
    await user.inspect();
    await user.press(user.button('reports:final.save'));
    await page.getByText(t('rules:field.required')).first().waitFor();
    // What a fixed bar covers by half is no target, wherever the page happens to stand.
    await page.evaluate(() => scrollTo(0, 0));
    await user.inspect();
    const headings = page.locator('input[id^="field-blocks"]');
    await user.type(headings.last(), 'Vad som återstår');
    await user.press(user.button('reports:final.save'));
    await user.told(t('reports:final.saved'));
    await page.getByText('Åtta möten hölls.').waitFor();
    await page.getByRole('heading', { name: 'Vad som återstår' }).waitFor();
    await page.getByRole('heading', { name: `${t('reports:variable.main_outcome')} × ` }).waitFor();
    await page.getByRole('heading', { name: t('calculations:panel.project_gains') }).waitFor();
    await user.inspect();
  });
  for (const format of ['pdf', 'docx'])
    await journey.step(`it is downloaded as ${format.toUpperCase()}`, async () => {
      const { page } = user;
      const link = page.locator(`a[download][href*="report.${format}"]`);
      const coming = page.waitForEvent('download', { timeout: 60_000 });
      await user.press(link);
      assert.equal(await (await coming).failure(), null);
    });
  await journey.step('it is made by itself every month, of a period that moves', async () => {
    const { page } = user;
    await user.press(user.button('reports:final.repeat'));
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    assert.equal(await dialog.locator('[id="field-name"]').inputValue(), 'Slutrapport 2019');
    await page.waitForFunction(() => document.querySelector('[id="field-schedule.report_id"]')?.value !== '');
    await user.inspect();
    await user.press(dialog.locator('button[type=submit]'));
    await user.told(t('reports:saved.done'));
    await user.go('/reports/saved');
    await page.getByText(t('reports:schedule.of_report')).waitFor();
    await user.inspect();
    await user.press(page.locator('tbody tr').filter({ hasText: 'Slutrapport 2019' }).getByRole('button').last());
    await user.told(t('reports:saved.removed', { name: 'Slutrapport 2019' }));
    await user.go('/reports/final');
    await user.press(page.getByRole('link', { name: 'Slutrapport 2019' }));
    await user.heading('Slutrapport 2019');
  });
  await journey.step('it is removed and brought back', async () => {
    const { page } = user;
    await user.press(user.button('reports:final.remove'));
    await user.heading(t('reports:final.title'));
    await page.getByText(t('reports:final.none')).waitFor();
    await user.inspect();
    await user.press(page.getByRole('button', { name: t('shared:undo') }));
    await page.getByRole('link', { name: 'Slutrapport 2019' }).waitFor();
    await user.inspect();
  });
  await journey.step('an application begins with its parts and the shared calculations', async () => {
    const { page } = user;
    await user.go('/reports/figures');
    await choose(user);
    await user.press(user.button('reports:form.show'));
    await page.getByRole('status').filter({ hasText: kProject }).waitFor();
    await user.press(user.button('reports:final.new'));
    await user.type(user.field('title'), 'Ansökan till fonden');
    await user.choose(page.getByRole('radio', { name: t('reports:final.begins.application') }));
    await user.inspect();
    await user.press(user.button('reports:final.begin'));
    await user.told(t('reports:final.begun'));
    await user.heading('Ansökan till fonden');
    await page.getByRole('heading', { name: t('reports:final.application.sensitivity') }).waitFor();
    await page.getByRole('heading', { name: t('calculations:panel.project_tornado') }).waitFor();
    await page.getByText(t('calculations:kind.break-even.assumes')).first().waitFor();
    await user.inspect();
  });
  await journey.step('one is begun from frozen figures, which tell that they are', async () => {
    const { page } = user;
    await user.go('/reports/figures');
    await user.press(user.button('reports:frozen.freeze'));
    await user.type(user.field('name'), 'Fryst höst');
    await user.press(page.locator('dialog button[type=submit]'));
    await user.heading('Fryst höst');
    await user.press(user.button('reports:final.new'));
    await user.press(user.button('reports:final.begin'));
    await user.told(t('reports:final.begun'));
    await page.getByText(t('reports:final.of_frozen')).waitFor();
    await page.locator('.panel').nth(4).waitFor();
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('reports:final.to_frozen') }));
    await user.heading('Fryst höst');
  });
}
