// An administrator adds a value of the branch's own and hides a code; a case worker's form follows.
import { strict as assert } from 'node:assert';

const kOwn = { sv: 'Rehabkoordinatorn', en: 'Rehabilitation coordinator' };

export async function codeLists(journey) {
  const { t, mode } = journey;
  const own = kOwn[mode.language];
  const care = t('codes:contact_kind.health_care');
  const employer = t('codes:contact_kind.employer');
  let administrator;
  let user;
  const card = (name) =>
    administrator.page.locator('article.decision', {
      has: administrator.page.getByRole('heading', { name, exact: true }),
    });
  const decide = async (source) => {
    await administrator.type(administrator.field('source'), source);
    await administrator.press(administrator.page.locator('dialog button[type=submit]'));
  };
  const newContact = async () => {
    await user.press(
      user.page.locator('aside').getByRole('button', { name: t('shared:add'), exact: true }),
    );
    await user.heading(t('thread:contact.new'));
  };
  await journey.step('the lists are found from administration', async () => {
    administrator = await journey.enter('oskar.rehn', t('administration:title'));
    const { page } = administrator;
    await administrator.press(page.getByRole('link', { name: t('administration:codes.title') }));
    await administrator.heading(t('administration:codes.title'));
    await administrator.select(administrator.field('branch_id'), 'Arbetsmarknad');
    await page.getByText('15').first().waitFor();
    await administrator.inspect();
    await administrator.press(page.getByRole('link', { name: t('administration:codes.contact_kind') }));
    await administrator.heading(t('administration:codes.contact_kind'));
    await card(care).waitFor();
    await administrator.inspect();
  });
  await journey.step('an own value needs two names and a reason', async () => {
    const { page } = administrator;
    await administrator.press(card(care).getByRole('button', { name: t('administration:codes.add') }));
    await page.getByRole('dialog').waitFor();
    await administrator.type(administrator.field('label_sv'), kOwn.sv);
    await administrator.press(page.locator('dialog button[type=submit]'));
    await page.locator('dialog').getByText(t('rules:field.required')).first().waitFor();
    await administrator.inspect();
    await administrator.type(administrator.field('label_en'), kOwn.en);
    await decide('Regionens nya roll');
    await administrator.told(t('administration:codes.added', { name: kOwn.sv }));
    await card(care).getByText(own).first().waitFor();
    await administrator.inspect();
  });
  await journey.step('the form offers it, and the contact shows both', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    await user.key('Control+K');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('hodan diriye');
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await user.key('Enter');
    await user.heading('Hodan Diriye');
    await newContact();
    await user.select(user.field('kind'), own);
    await user.type(user.field('name'), 'Greta Provberg');
    await user.inspect();
    await user.press(user.button('thread:contact.save'));
    await user.told(t('thread:contact.added', { name: 'Greta Provberg' }));
    await page.getByText(`${care}: ${own}`).first().waitFor();
  });
  await journey.step('a code that is not offered is not in the form, and the history tells why', async () => {
    const { page } = administrator;
    await administrator.press(
      card(employer).getByRole('button', { name: t('administration:codes.withhold') }),
    );
    await page.getByRole('dialog').waitFor();
    await administrator.inspect();
    await decide('Arbetsgivare skrivs på arbetsplatsen');
    await administrator.told(t('administration:codes.withheld'));
    await card(employer).getByText(t('administration:codes.not_offered')).waitFor();
    await page.getByText(t('administration:entry.code_withheld')).first().waitFor();
    await administrator.inspect();
    await user.page.reload();
    await user.heading('Hodan Diriye');
    await newContact();
    const offered = user.field('kind').locator('option');
    await offered.getByText(care, { exact: true }).waitFor({ state: 'attached' });
    const options = await offered.allInnerTexts();
    assert.ok(!options.includes(employer), options.join(', '));
    await user.key('Escape');
  });
  await journey.step('it is offered again from tomorrow, and the own value ends', async () => {
    const { page } = administrator;
    await administrator.press(card(employer).getByRole('button', { name: t('administration:codes.offer') }));
    await page.getByRole('dialog').waitFor();
    await decide('Behövs igen');
    await page.locator('dialog').getByText(t('rules:code.end_before_start')).first().waitFor();
    await administrator.type(administrator.field('offered_from'), '2026-11-24');
    await administrator.press(page.locator('dialog button[type=submit]'));
    await administrator.told(t('administration:codes.offered'));
    await administrator.press(card(care).getByRole('button', { name: t('administration:codes.end') }));
    await page.getByRole('dialog').waitFor();
    await decide('Rollen upphör');
    await administrator.told(t('administration:codes.ending'));
    await page.getByText(t('administration:entry.local_code_ended')).first().waitFor();
    await administrator.inspect();
  });
}
