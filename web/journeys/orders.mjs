// An order is sent, accepted, started and reported back.
const kWish = 'Kartlägg arbetsförmågan under två veckor.';
const kReport = 'Klarade fyra timmar om dagen. Föreslår praktik.';

export async function orders(journey) {
  const { t } = journey;
  let sender;
  let receiver;
  let place;
  const act = async (name, fill) => {
    await receiver.press(receiver.button(`intake:act.${name}`));
    await receiver.page.locator('.act-form button[type=submit]').waitFor();
    await fill();
    await receiver.inspect();
    await receiver.press(receiver.page.locator('.act-form button[type=submit]'));
    await receiver.told(t(`intake:${name}.done`));
  };
  await journey.step('an order is sent about somebody who is known', async () => {
    sender = await journey.enter('maria.lind');
    const { page } = sender;
    await sender.menu('referrals');
    await sender.press(page.getByRole('link', { name: t('intake:list.new_order'), exact: true }));
    await sender.heading(t('intake:new.title.order'));
    await sender.reach(page.getByRole('combobox'));
    await page.keyboard.type('israelsson');
    await page.getByRole('option').first().waitFor();
    await sender.inspect();
    await sender.key('ArrowDown');
    await sender.key('Enter');
    await sender.press(sender.button('intake:new.next'));
    await sender.heading(t('intake:new.step.2.title'));
    await sender.select(sender.field('receiver_unit_id'), 'Arbetsmarknadsenheten');
    await sender.select(sender.field('target_group'), t('codes:target_group.sick_listed'));
    await sender.type(sender.field('wish'), kWish);
    await sender.inspect();
    await sender.press(sender.button('intake:new.next'));
    await sender.heading(t('intake:new.step.3.title'));
    await sender.press(sender.button('intake:new.send.order'));
    await sender.told(t('intake:new.done.order'));
    await page.waitForURL(/referrals\/[0-9a-f-]{36}/);
    place = new URL(page.url()).pathname;
  });
  await journey.step('the receiver accepts it', async () => {
    receiver = await journey.enter('hassan.nur');
    await receiver.go(place);
    await receiver.page.getByText(kWish).waitFor();
    await act('accept', async () => {
      await receiver.type(receiver.field('agreed_start_on'), receiver.today);
      await receiver.select(receiver.field('owner_staff_id'), 'Hassan Nur');
    });
  });
  await journey.step('the receiver starts it', async () => {
    await act('start', () => receiver.type(receiver.field('started_on'), receiver.today));
  });
  await journey.step('the receiver reports, and the sender reads it', async () => {
    await act('report', () => receiver.type(receiver.field('report_text'), kReport));
    await receiver.page
      .getByText(t('codes:referral_state.reported'), { exact: true })
      .first()
      .waitFor();
    await receiver.inspect();
    await sender.page.reload();
    await sender.page.getByText(kReport).waitFor();
    await sender.inspect();
  });
}
