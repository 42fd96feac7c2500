// An administrator adds a colleague, who logs in with the password that was handed over; the log tells of it.
import { strict as assert } from 'node:assert';

export async function administration(journey) {
  const { t, mode } = journey;
  const name = mode.language === 'sv' ? 'Nora Nyström' : 'Nora Newman';
  const username = name.toLowerCase().replace(' ', '.').replace('ö', 'o');
  const own = 'fyra ord utan mening alls';
  let administrator;
  let password;
  await journey.step('an administrator sees administration and nothing of people', async () => {
    administrator = await journey.enter('oskar.rehn', t('administration:title'));
    const { page } = administrator;
    await administrator.inspect();
    assert.equal(await page.getByRole('link', { name: t('shared:menu.participations') }).count(), 0);
    await administrator.go('/participations');
    await administrator.heading(t('shared:state.forbidden.title'));
    await administrator.inspect();
    await administrator.press(page.getByRole('link', { name: t('shared:state.to_start') }));
    await administrator.heading(t('administration:title'));
  });
  await journey.step('a project is made', async () => {
    const { page } = administrator;
    await administrator.press(page.getByRole('link', { name: t('administration:units.new') }));
    await administrator.heading(t('administration:units.new'));
    await administrator.type(administrator.field('name'), `Prov ${mode.language}`);
    await administrator.choose(page.getByLabel(t('codes:unit_kind.project'), { exact: true }));
    await administrator.inspect();
    await administrator.press(administrator.button('administration:save'));
    await administrator.told(t('administration:unit.done'));
    await page.getByRole('link', { name: `Prov ${mode.language}` }).waitFor();
  });
  await journey.step('a colleague is added, with an account', async () => {
    const { page } = administrator;
    await administrator.press(page.getByRole('link', { name: t('administration:staff.new') }));
    await administrator.heading(t('administration:staff.new'));
    await administrator.type(administrator.field('name'), name);
    await administrator.select(administrator.field('roles[0].place'), 'Arbetsmarknadsenheten');
    await administrator.inspect();
    await administrator.press(administrator.button('administration:save'));
    await administrator.heading(name);
    assert.equal(await administrator.field('username').inputValue(), username);
    await administrator.press(administrator.button('administration:account.open'));
    password = (await page.locator('.handed-over').innerText()).trim();
    assert.match(password, /^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    await administrator.inspect();
  });
  await journey.step('the log says what was changed and not the password', async () => {
    const { page } = administrator;
    await administrator.go('/administration/record');
    await administrator.heading(t('administration:record.title'));
    await administrator.select(administrator.field('branch_id'), 'Arbetsmarknad');
    await page.getByText(t('administration:entry.account_opened')).first().waitFor();
    assert.ok(!(await page.locator('main').innerText()).includes(password));
    await administrator.inspect();
  });
  await journey.step('a time limit is decided from a day on, and taken back before it holds', async () => {
    const { page } = administrator;
    await administrator.go('/administration/parameters');
    await administrator.heading(t('administration:parameters.title'));
    const card = page.locator('article.decision', {
      has: page.getByRole('heading', { name: t('administration:parameter.exit_follow_up_third_months') }),
    });
    await card.waitFor();
    await administrator.inspect();
    await administrator.press(card.getByRole('button', { name: t('administration:parameter.set') }));
    await page.getByRole('dialog').waitFor();
    await administrator.type(administrator.field('value'), '99');
    await administrator.press(page.locator('dialog button[type=submit]'));
    await page.locator('dialog').getByText(t('rules:parameter.range', { least: 1, most: 36 })).first().waitFor();
    await administrator.inspect();
    await administrator.type(administrator.field('value'), '24');
    await administrator.type(administrator.field('valid_from'), '2027-01-01');
    await administrator.type(administrator.field('source'), 'Nämnden 2026-11-18 § 12');
    await administrator.press(page.locator('dialog button[type=submit]'));
    await administrator.told(t('administration:parameter.done'));
    await card.getByText('§ 12').waitFor();
    await administrator.inspect();
    await administrator.press(card.getByRole('button', { name: t('administration:parameter.withdraw') }));
    await administrator.told(t('administration:parameter.withdrawn'));
    await card.getByText('§ 12').waitFor({ state: 'detached' });
  });
  await journey.step('a field is made mandatory from a day on, and that is taken back before it holds', async () => {
    const { page } = administrator;
    await administrator.go('/administration/mandatory-fields');
    await administrator.heading(t('administration:mandatory.title'));
    const steps = page.locator('section', {
      has: page.getByRole('heading', { name: t('administration:mandatory.step.participation_exit') }),
    });
    const card = steps.locator('article.decision');
    await card.waitFor();
    await administrator.inspect();
    await administrator.press(card.getByRole('button', { name: t('administration:mandatory.set') }));
    await page.getByRole('dialog').waitFor();
    await administrator.press(page.locator('dialog button[type=submit]'));
    await page.locator('dialog').getByText(t('rules:field.required')).first().waitFor();
    await administrator.inspect();
    await administrator.type(administrator.field('valid_from'), '2027-01-01');
    await administrator.type(administrator.field('source'), 'Nämnden 2026-11-18 § 13');
    await administrator.press(page.locator('dialog button[type=submit]'));
    await administrator.told(t('administration:mandatory.done'));
    await card.getByText('§ 13').waitFor();
    await administrator.inspect();
    await administrator.press(card.getByRole('button', { name: t('administration:parameter.withdraw') }));
    await administrator.told(t('administration:mandatory.withdrawn'));
    await card.getByText('§ 13').waitFor({ state: 'detached' });
    await administrator.go('/administration/record');
    await administrator.select(administrator.field('branch_id'), 'Arbetsmarknad');
    await page.getByText(t('administration:entry.mandatory_field_withdrawn')).first().waitFor();
    await administrator.inspect();
  });
  await journey.step('the colleague chooses a password before anything else', async () => {
    const colleague = await journey.open();
    const { page } = colleague;
    await colleague.type(colleague.field('username'), username);
    await colleague.type(colleague.field('password'), password);
    await colleague.key('Enter');
    await page.getByText(/Byt lösenord|Change password/).first().waitFor();
    await colleague.type(colleague.field('old_password'), password);
    await colleague.type(colleague.field('password'), own);
    await colleague.type(colleague.field('again'), own);
    await colleague.inspect();
    await colleague.key('Enter');
    await page.getByRole('heading', { name: /Min dag|My day/ }).first().waitFor();
  });
  await journey.step('an auditor reads the log alone', async () => {
    const auditor = await journey.enter('gunilla.strandh', t('administration:record.title'));
    await auditor.inspect();
    await auditor.go('/administration');
    await auditor.heading(t('shared:state.forbidden.title'));
    await auditor.inspect();
  });
  await journey.step('a statistician begins with the statistics', async () => {
    const statistician = await journey.enter('elin.modig', t('reports:edition.title'));
    await statistician.inspect();
  });
}
