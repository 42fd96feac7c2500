// A person's thread: found by name, filtered, added to, and undone from the message.
import { strict as assert } from 'node:assert';

const kPerson = 'Hodan Diriye';

export async function threads(journey) {
  const { t } = journey;
  let user;
  await journey.step('the thread is found by Ctrl+K, arrows and Enter', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    await user.key('Control+K');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('hodan diriye');
    await page.getByRole('option', { name: kPerson }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await user.inspect();
    await user.key('Enter');
    await page.waitForURL(/people\/[0-9a-f-]{36}/);
    await user.heading(kPerson);
    await user.heading(t('thread:timeline'));
    await page.locator('.thread .entry').first().waitFor();
    await user.inspect();
  });
  await journey.step('the timeline shows one kind of entries', async () => {
    const { page } = user;
    const shown = page.locator('.thread .entry');
    const before = await shown.count();
    await user.press(
      page.getByRole('button', { name: new RegExp(`^${t('codes:entry_group.measurement')}`) }),
    );
    await page.waitForURL(/group=measurement/);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.thread .entry').length < count,
      before,
    );
    await page
      .locator('.chip[aria-pressed=true]', { hasText: t('codes:entry_group.measurement') })
      .waitFor();
    await user.inspect();
    await user.press(page.getByRole('button', { name: new RegExp(`^${t('shared:all')}`) }));
    await page.waitForFunction(
      (count) => document.querySelectorAll('.thread .entry').length === count,
      before,
    );
  });
  await journey.step('the case is handed over, and taken back from the message', async () => {
    const { page } = user;
    const card = page.locator('section', {
      has: page.getByRole('heading', { name: t('people:ownership.title'), exact: true }),
    });
    await user.press(card.getByRole('button', { name: t('people:ownership.arrange') }).first());
    await user.heading(t('people:ownership.arrange'));
    await user.inspect();
    await user.select(user.field('weight_tenths'), t('people:ownership.weight.value', { weight: '2' }));
    await user.press(user.button('people:ownership.save'));
    await user.told(t('people:ownership.arranged'));
    await card.getByText(t('people:ownership.weight_is', { weight: '2' })).waitFor();
    await user.press(card.getByRole('button', { name: t('people:ownership.hand_over') }).first());
    await user.heading(t('people:ownership.hand_over'));
    await user.select(user.field('owner_staff_id'), 'Miriam Tesfay');
    await user.type(user.field('reason'), 'Ledig i vinter');
    await user.inspect();
    await user.press(user.button('people:ownership.hand_over.save'));
    await user.told(t('people:ownership.handed_over', { name: 'Miriam Tesfay' }));
    await card.getByText('Miriam Tesfay').first().waitFor();
    await user.press(
      page.locator('.toast').getByRole('button', { name: t('shared:undo'), exact: true }),
    );
    await card.getByText('Hassan Nur').first().waitFor();
    await user.inspect();
  });
  await journey.step('a contact is added, and undone from the message', async () => {
    const { page } = user;
    const name = 'Doktor Provek';
    await user.press(
      page.locator('aside').getByRole('button', { name: t('shared:add'), exact: true }),
    );
    await user.heading(t('thread:contact.new'));
    await user.inspect();
    await user.select(user.field('kind'), t('codes:contact_kind.health_care'));
    await user.type(user.field('name'), name);
    await user.press(user.button('thread:contact.save'));
    await user.told(t('thread:contact.added', { name }));
    await page.locator('aside').getByText(name).waitFor();
    await user.inspect();
    await user.press(
      page.locator('.toast').getByRole('button', { name: t('shared:undo'), exact: true }),
    );
    await user.told(t('shared:undone'));
    await page.locator('aside').getByText(name).waitFor({ state: 'detached' });
  });
  await journey.step('the list of keys opens by a key and closes by Escape', async () => {
    const { page } = user;
    await user.key('Shift+?');
    await user.heading(t('shared:shortcuts.title'));
    await user.inspect();
    await user.key('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await journey.step('the user menu opens, and closes by Escape', async () => {
    const { page } = user;
    const opener = page.locator('.top-right button[aria-expanded]');
    await user.press(opener);
    await page.getByRole('button', { name: 'English' }).waitFor();
    await user.inspect();
    await user.key('Escape');
    await page.getByRole('button', { name: 'English' }).waitFor({ state: 'detached' });
    assert.ok(
      await opener.evaluate((one) => one === document.activeElement),
      'the focus goes back to the button',
    );
  });
}
