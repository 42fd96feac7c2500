// A new person is referred, asked about and accepted, from one user's list to another's.
import { strict as assert } from 'node:assert';

const kWish = 'Vill arbeta i kök och behöver en praktikplats med handledare.';
const kQuestion = 'Finns körkort?';
const kReply = 'Ja, körkort B sedan 2019.';

export async function referrals(journey) {
  const { t } = journey;
  const given = 'Provina';
  const family = journey.mode.language === 'sv' ? 'Remissdotter' : 'Remisson';
  const who = `${given} ${family}`;
  let sender;
  let receiver;
  await journey.step('the sender writes about a new person', async () => {
    sender = await journey.enter('maria.lind');
    const { page } = sender;
    await sender.inspect();
    await sender.menu('referrals');
    await sender.heading(t('intake:list.title'));
    await sender.inspect();
    await sender.press(page.getByRole('link', { name: t('intake:list.new'), exact: true }));
    await sender.heading(t('intake:new.step.1.title'));
    await sender.press(sender.button('intake:who.new'));
    await sender.type(sender.field('person.given_name'), given);
    await sender.type(sender.field('person.family_name'), family);
    await sender.type(sender.field('person.birth_year'), '1990');
    await sender.choose(page.getByLabel(t('codes:sex.woman'), { exact: true }));
    await sender.inspect();
    await sender.press(sender.button('intake:new.next'));
    await sender.heading(t('intake:new.step.2.title'));
  });
  await journey.step(
    'what is missing is told at its field and in a list that leads there',
    async () => {
      const { page } = sender;
      await sender.type(sender.field('wish'), kWish);
      await sender.press(sender.button('intake:new.next'));
      await sender.heading(t('shared:mend.fields', { count: 2 }));
      await sender.inspect();
      await sender.press(page.locator('.mend a').first());
      await page.waitForFunction(() => document.activeElement?.id === 'field-receiver_unit_id');
      await sender.select(sender.field('receiver_unit_id'), 'Arbetsmarknadsenheten');
      await sender.select(
        sender.field('target_group'),
        t('codes:target_group.long_term_assistance'),
      );
    },
  );
  await journey.step('the draft is still there after a reload', async () => {
    const { page } = sender;
    const background = 'Har lagat mat i tre år.';
    const saved = page.waitForResponse(
      (answer) =>
        answer.url().includes('/drafts/') &&
        answer.ok() &&
        (answer.request().postData() ?? '').includes(background),
    );
    await sender.type(sender.field('background'), background);
    await saved;
    await page.reload();
    await page.waitForFunction(
      (text) => document.getElementById('field-wish')?.value === text,
      kWish,
    );
    assert.equal(await sender.field('background').inputValue(), background);
    await sender.inspect();
  });
  await journey.step('the referral is read through and sent', async () => {
    const { page } = sender;
    await sender.press(sender.button('intake:new.next'));
    await sender.heading(t('intake:new.step.3.title'));
    await page.getByText(who).first().waitFor();
    await sender.inspect();
    await sender.press(sender.button('intake:new.send.referral'));
    await sender.told(t('intake:new.done.referral'));
    await page.waitForURL(/referrals\/[0-9a-f-]{36}/);
    await sender.heading(
      t('intake:one.title', { kind: t('codes:referral_kind.referral'), name: who }),
    );
    await sender.inspect();
  });
  const task = (walker, act) =>
    walker.page
      .locator('.tasks')
      .getByRole('link', { name: new RegExp(`^${t(`today:do.${act}`)}\\s*: ${who}$`) });
  const unitsList = async (walker) => {
    await walker.menu('today');
    await walker.heading(t('today:title'));
    await walker.press(walker.button('today:scope.unit'));
    await walker.page.locator('[aria-pressed=true]', { hasText: t('today:scope.unit') }).waitFor();
  };
  await journey.step('the receiver sees it today and asks', async () => {
    receiver = await journey.enter('hassan.nur');
    const { page } = receiver;
    await unitsList(receiver);
    await receiver.press(task(receiver, 'referral.answer'));
    await receiver.heading(
      t('intake:one.title', { kind: t('codes:referral_kind.referral'), name: who }),
    );
    await receiver.press(receiver.button('intake:act.ask'));
    await receiver.type(receiver.field('text'), kQuestion);
    await receiver.inspect();
    await receiver.press(page.locator('.act-form button[type=submit]'));
    await receiver.told(t('intake:ask.done'));
    await page.getByText(kQuestion).first().waitFor();
  });
  await journey.step('the sender finds the question and replies', async () => {
    const { page } = sender;
    await sender.menu('today');
    await sender.heading(t('today:title'));
    await page.reload();
    await sender.heading(t('today:title'));
    await sender.press(task(sender, 'referral.reply'));
    await page.getByText(kQuestion).first().waitFor();
    await sender.press(sender.button('intake:act.reply'));
    await sender.type(sender.field('text'), kReply);
    await sender.inspect();
    await sender.press(page.locator('.act-form button[type=submit]'));
    await sender.told(t('intake:reply.done'));
  });
  await journey.step('the receiver accepts, and it leaves the worklist', async () => {
    const { page } = receiver;
    await page.reload();
    await page.getByText(kReply).first().waitFor();
    await receiver.press(receiver.button('intake:act.accept'));
    await receiver.field('owner_staff_id').waitFor();
    await receiver.type(receiver.field('agreed_start_on'), receiver.today.replaceAll('-', ''));
    await receiver.select(receiver.field('owner_staff_id'), 'Hassan Nur');
    assert.equal(await receiver.field('agreed_start_on').inputValue(), receiver.today);
    await receiver.inspect();
    await receiver.press(page.locator('.act-form button[type=submit]'));
    await receiver.told(t('intake:accept.done'));
    await receiver.inspect();
    await receiver.press(page.locator('.toast').getByRole('button', { name: t('shared:undo') }).first());
    await receiver.told(t('shared:undone'));
    await receiver.press(receiver.button('intake:act.accept'));
    await receiver.field('owner_staff_id').waitFor();
    await receiver.type(receiver.field('agreed_start_on'), receiver.today.replaceAll('-', ''));
    await receiver.select(receiver.field('owner_staff_id'), 'Hassan Nur');
    await receiver.press(page.locator('.act-form button[type=submit]'));
    await receiver.told(t('intake:accept.done'));
    await unitsList(receiver);
    await page.locator('.tasks li').first().waitFor();
    await task(receiver, 'referral.answer').waitFor({ state: 'detached' });
    await receiver.inspect();
  });
}
