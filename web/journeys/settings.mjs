// One's own settings: word by e-mail is asked for, refused without an address, and kept.
import { strict as assert } from 'node:assert';

export async function settings(journey) {
  const { t } = journey;
  let user;
  await journey.step('the settings are found in the menu, and say that no mail leaves the demo', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    await user.press(page.locator('.top-right .menu-button, .top-right button').first());
    await user.press(page.getByRole('link', { name: t('shared:user.settings') }));
    await user.heading(t('session:settings.title'));
    await page.getByText(t('session:settings.mail_off')).waitFor();
    await user.inspect();
  });
  await journey.step('a wish without an address is refused at the field, and kept with one', async () => {
    const { page } = user;
    await user.choose(page.getByRole('radio', { name: t('session:settings.wish.unit') }));
    await user.press(page.locator('form button[type=submit]'));
    await page.locator('.error-list, .aksel-error-summary, [role=alert]').first().waitFor();
    await user.inspect();
    await user.type(user.field('email'), 'hassan.nur@exempelkommunen.example');
    await user.press(page.locator('form button[type=submit]'));
    await user.told(t('session:settings.done'));
    const kept = await user.api.call('GET', '/sessions/current/notifications');
    assert.equal(kept.wish, 'unit');
    assert.equal(kept.email, 'hassan.nur@exempelkommunen.example');
  });
}
