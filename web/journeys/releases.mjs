// Data for an evaluator: columns chosen, how many are alike, released, noted; and populations saved by name.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { strict as assert } from 'node:assert';

const kProject = 'En väg in – jobb istället för bidrag';
const kPurpose = 'Att följa upp vad projektet ledde till';

async function chooseProject(user) {
  const { t, page } = user;
  await user.go('/reports/figures');
  await page.locator('.panel .drawing svg').first().waitFor();
  await user.press(page.locator('summary').first());
  const option = page.locator('[id="field-place"] option', { hasText: kProject });
  await user.select(user.field('place'), (await option.textContent()).trim());
  await user.type(user.field('from'), '2017-09-01');
  await user.type(user.field('to'), '2019-08-31');
  await user.press(user.button('reports:form.show'));
  await page.getByRole('status').filter({ hasText: kProject }).waitFor();
  await page.getByText(t('reports:goals.none')).waitFor();
}

export async function releases(journey) {
  const { t } = journey;
  let user;
  await journey.step('nothing has left yet', async () => {
    user = await journey.enter('karin.wallgren');
    await user.go('/reports/releases/new');
    await user.page.locator('#release-check').waitFor();
    await user.page.getByRole('link', { name: t('reports:release.check.log') }).waitFor();
    await user.go('/reports/releases');
    await user.page.getByText(t('reports:release.none'), { exact: true }).waitFor();
    await user.inspect();
  });
  await journey.step('finer columns leave too few alike, and the page says which coarser one helps', async () => {
    const { page } = user;
    await chooseProject(user);
    await user.press(page.getByRole('link', { name: t('reports:release.new') }));
    await user.heading(t('reports:release.new'));
    await page.getByText(kProject).waitFor();
    await page.locator('#release-check').waitFor();
    await user.inspect();
    await user.select(user.field('age'), t('reports:release.resolution.full'));
    await user.select(user.field('dates'), t('reports:release.resolution.full'));
    await page.getByText(t('reports:release.check.nobody', { count: 42 })).waitFor();
    await user.inspect();
    await user.select(user.field('dates'), t('reports:release.resolution.period'));
    await user.press(page.locator('.gains button').first());
  });
  await journey.step('what is missing is told by field', async () => {
    const { page } = user;
    await user.press(user.button('reports:release.send'));
    await page.locator('.mend').waitFor();
    assert.equal(await page.locator('.mend li').count(), 2);
    await user.inspect();
  });
  await journey.step('it is released, and the log has the hash of the very file', async () => {
    const { page } = user;
    for (const column of ['age', 'stay_months']) await user.select(user.field(column), t('reports:release.resolution.none'));
    await user.type(user.field('purpose'), kPurpose);
    await user.type(user.field('recipient'), 'Högskolan, Eva Utvärderare');
    await user.inspect();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      user.press(user.button('reports:release.send')),
    ]);
    await user.heading('Högskolan, Eva Utvärderare');
    const hash = createHash('sha256').update(await readFile(await download.path())).digest('hex');
    await page.getByText(hash).waitFor();
    await page.getByText(kPurpose).waitFor();
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('reports:release.title') }).first());
    await page.getByRole('link', { name: 'Högskolan, Eva Utvärderare' }).waitFor();
    await user.inspect();
  });
  await journey.step('the auditor reads what has left, and a case worker releases nothing', async () => {
    const auditor = await journey.enter('gunilla.strandh', t('administration:record.title'));
    const menu = auditor.page.locator('nav:visible');
    await auditor.press(menu.getByRole('link', { name: t('shared:menu.releases') }));
    await auditor.page.getByRole('link', { name: 'Högskolan, Eva Utvärderare' }).waitFor();
    await auditor.inspect();
    const worker = await journey.enter('hassan.nur');
    await worker.go('/reports/releases/new');
    await worker.inspect();
    await worker.go('/reports/releases');
    await worker.page.getByText(t('shared:state.needs.releases')).waitFor();
  });
  await journey.step('a population is saved by name, found, changed and removed', async () => {
    const { page } = user;
    await user.go('/reports/saved');
    await page.getByText(t('reports:saved.none'), { exact: true }).waitFor();
    await user.inspect();
    await chooseProject(user);
    await user.press(user.button('reports:saved.save'));
    const dialog = page.locator('dialog[open]');
    await user.type(dialog.locator('[id="field-name"]'), 'Hela En väg in');
    await user.select(dialog.locator('[id="field-period"]'), t('reports:saved.period.whole_project'));
    await user.press(dialog.locator('[id="field-is_shared"]'), 'Space');
    await user.inspect();
    await user.press(dialog.locator('button[type=submit]'));
    await user.told(t('reports:saved.done'));
    await user.press(page.getByRole('link', { name: t('reports:saved.title') }).first());
    await page.getByRole('link', { name: 'Hela En väg in' }).waitFor();
    await user.inspect();
    await user.press(page.locator('tbody button', { hasText: t('reports:saved.change') }));
    await user.type(dialog.locator('[id="field-name"]'), 'En väg in');
    await user.press(dialog.locator('button[type=submit]'));
    await page.getByRole('link', { name: 'En väg in', exact: true }).waitFor();
    const colleague = await journey.enter('hassan.nur');
    await colleague.go('/reports/saved');
    await colleague.press(colleague.page.getByRole('link', { name: 'En väg in', exact: true }));
    await colleague.page.getByRole('status').filter({ hasText: kProject }).waitFor();
    await user.press(page.locator('tbody button', { hasText: t('reports:saved.remove') }));
    await user.told(t('reports:saved.removed', { name: 'En väg in' }));
    await page.getByText(t('reports:saved.none'), { exact: true }).waitFor();
    await user.press(page.getByRole('button', { name: t('shared:undo') }));
    await page.getByRole('link', { name: 'En väg in', exact: true }).waitFor();
  });
}
