// The session's end is told beforehand, drafts outlive it, and two who change the same see each other's version.
import { strict as assert } from 'node:assert';

const kHour = 3_600_000;

export async function sessions(journey) {
  const { t } = journey;
  let user;
  await journey.step('what is typed about a new person is kept on the server', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    await user.go('/people/new');
    await user.heading(t('people:new.title'));
    const saved = page.waitForResponse(
      (answer) => answer.url().includes('/drafts/person-new') && answer.ok() && answer.request().method() === 'PUT',
    );
    await user.type(user.field('given_name'), 'Halvskriven');
    await saved;
    await page.reload();
    await page.waitForFunction(
      () => document.getElementById('field-given_name')?.value === 'Halvskriven',
    );
    await user.inspect();
    await user.press(user.button('shared:draft.discard'));
    await page.waitForFunction(() => document.getElementById('field-given_name')?.value === '');
  });
  await journey.step('two minutes before the end one is asked to stay', async () => {
    const { page } = user;
    await page.clock.install();
    await user.go('/people/new');
    await page.clock.runFor(kHour - 2.5 * 60_000);
    const dialog = page.getByRole('dialog', { name: t('session:end.title') });
    await dialog.waitFor();
    await page.clock.resume();
    await user.inspect();
    await user.press(user.button('session:end.stay'));
    await dialog.waitFor({ state: 'detached' });
  });
  await journey.step('who saved first is shown beside what one wrote', async () => {
    const { page, api } = user;
    const { items } = await api.call('POST', '/person-searches', { body: { query: 'Aydin' } });
    const path = `/people/${items[0].id}`;
    await user.go(`${path}/edit`);
    await user.field('phone').waitFor();
    const person = await api.call('GET', path);
    await api.call('PATCH', path, { body: { phone: '060-11 11 11' }, version: person.version });
    await user.type(user.field('phone'), '060-22 22 22');
    await user.press(user.button('people:basic.save'));
    const dialog = page.getByRole('dialog', { name: t('shared:conflict.title') });
    await dialog.getByText('060-11 11 11').waitFor();
    await dialog.getByText('060-22 22 22').waitFor();
    await user.inspect();
    await user.press(user.button('shared:conflict.keep_mine'));
    await user.told(t('people:basic.done'));
    assert.equal((await api.call('GET', path)).phone, '060-22 22 22');
  });
  await journey.step('the keys that work everywhere are listed', async () => {
    const { page } = user;
    await user.go('/');
    await user.key('Shift+?');
    await page.getByRole('dialog', { name: t('shared:shortcuts.title') }).waitFor();
    await user.inspect();
    await user.key('Escape');
  });
}
