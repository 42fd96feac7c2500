// When something goes wrong, nothing that was typed is lost.
import { strict as assert } from 'node:assert';
import { apiAs, kPassword } from './server.mjs';

export async function faults(journey) {
  const { t } = journey;
  let user;
  let personId;
  await journey.step(
    'what the server refuses is told at its field, and what was typed is kept',
    async () => {
      user = await journey.enter('maria.lind');
      const { page } = user;
      const { items } = await user.api.call('GET', '/referrals?direction=sent&state=all&limit=1');
      personId = items[0].person.id;
      await user.go(`/people/${personId}/edit`);
      await user.field('email').waitFor();
      await user.type(user.field('email'), 'frida utan snabel');
      await user.type(user.field('preferred_language'), 'finska');
      await user.press(user.button('people:basic.save'));
      await user.heading(t('shared:mend.fields', { count: 1 }));
      assert.ok(
        await page.locator('.mend').evaluate((one) => one === document.activeElement),
        'the summary has the focus',
      );
      assert.equal(await user.field('email').getAttribute('aria-invalid'), 'true');
      assert.equal(await user.field('email').inputValue(), 'frida utan snabel');
      assert.equal(await user.field('preferred_language').inputValue(), 'finska');
      await user.inspect();
    },
  );
  await journey.step('who saves second sees both versions and chooses', async () => {
    const { page } = user;
    const other = await apiAs(journey.address, 'elias.hamdan');
    const { version } = await other.call('GET', `/people/${personId}`);
    await other.call('PATCH', `/people/${personId}`, { version, body: { phone: '070-174 06 05' } });
    await user.type(user.field('email'), 'frida@example.se');
    await user.type(user.field('phone'), '070-174 06 06');
    await user.press(user.button('people:basic.save'));
    await user.heading(t('shared:conflict.title'));
    const table = page.locator('table.versions');
    await table.getByText('070-174 06 06').waitFor();
    await table.getByText('070-174 06 05').waitFor();
    await user.inspect();
    await user.press(user.button('shared:conflict.keep_mine'));
    await user.told(t('people:basic.done'));
    const saved = await other.call('GET', `/people/${personId}`);
    assert.equal(saved.phone, '070-174 06 06');
    assert.equal(saved.email, 'frida@example.se');
  });
  await journey.step(
    'an ended session asks for log-in and goes on with what was typed',
    async () => {
      const { page } = user;
      await user.type(user.field('phone'), '070-174 06 07');
      const own = await apiAs(journey.address, null, await user.context.cookies());
      await own.call('DELETE', '/sessions/current');
      await user.press(user.button('people:basic.save'));
      await user.heading(t('session:again.title'));
      await user.inspect();
      await user.type(page.locator('dialog').locator('#field-username'), 'maria.lind');
      await user.type(page.locator('dialog').locator('#field-password'), kPassword);
      const saved = page.waitForResponse((one) => one.request().method() === 'PATCH' && one.ok());
      await user.key('Enter');
      await saved;
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await user.told(t('people:basic.done'));
      assert.equal(await user.field('phone').inputValue(), '070-174 06 07');
      assert.equal((await user.api.call('GET', `/people/${personId}`)).phone, '070-174 06 07');
      await user.inspect();
    },
  );
  await journey.step('a page that is not there, and one that may not be seen, say so', async () => {
    await user.go('/people/00000000-0000-7000-8000-000000000000');
    await user.heading(t('shared:state.missing.title'));
    await user.inspect();
    await user.go('/nowhere');
    await user.heading(t('shared:state.page.title'));
    await user.inspect();
  });
}
