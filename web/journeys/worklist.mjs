// The day's list: a task is put off, and another is handed over.
import { strict as assert } from 'node:assert';

export async function worklist(journey) {
  const { t } = journey;
  let user;
  let who;
  const open = async (act) => {
    const { page } = user;
    await user.press(page.locator('.task').first().getByRole('button', { expanded: false }));
    await page.locator('.task-acts .menu').waitFor();
    await user.inspect();
    await user.press(page.locator('.task-acts .menu').getByRole('button', { name: t(act) }));
    await page.getByRole('dialog').waitFor();
  };
  await journey.step('a task is put off with a reason, and leaves the list', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    const first = page.locator('.task h3').first();
    who = (await first.innerText()).trim();
    await open('today:postpone');
    await user.heading(t('today:postpone.title'));
    await user.press(user.page.locator('dialog .date-open'));
    await page.locator('dialog .calendar').waitFor();
    await user.inspect();
    await user.key('Escape');
    await page.locator('dialog .calendar').waitFor({ state: 'detached' });
    await user.type(user.field('reason'), 'Mötet är flyttat.');
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('today:postpone.done'));
    const gone = (name) => !document.querySelector('.task h3')?.textContent.startsWith(name);
    await page.waitForFunction(gone, who);
  });
  await journey.step('a task is handed over to a colleague', async () => {
    const { page } = user;
    await open('today:delegate');
    who = (await page.locator('.task h3').first().innerText()).trim();
    const mine = async () => {
      const { items } = await user.api.call('GET', '/tasks?scope=mine');
      return items.filter((one) => one.person?.name === who && one.staff_name !== colleague).length;
    };
    await user.heading(t('today:delegate.title'));
    await user.inspect();
    const offered = user.field('staff_id').locator('option:not([value=""])');
    await offered.first().waitFor({ state: 'attached' });
    const colleague = await offered.first().innerText();
    const before = await mine();
    await user.select(user.field('staff_id'), colleague);
    await user.press(page.locator('dialog button[type=submit]'));
    await user.told(t('today:delegate.done', { name: colleague }));
    assert.equal(await mine(), before - 1);
  });
}
