// Workplaces and placements: from a place with capacity to the end of a placement, and what comes after it.
const kPerson = 'Hodan Diriye';
const kWorkplace = 'Provköket';

export async function placements(journey) {
  const { t } = journey;
  let user;
  await journey.step('workplaces with free places', async () => {
    user = await journey.enter('miriam.tesfay');
    await user.menu('workplaces');
    await user.heading(t('placements:workplaces.title'));
    await user.page.locator('main tbody tr').first().waitFor();
    await user.inspect();
    await user.press(user.button('placements:workplace.new'));
    await user.heading(t('placements:workplace.new'));
    await user.inspect();
    await user.type(user.field('name'), kWorkplace);
    await user.type(user.field('organisation_name'), 'Provbolaget');
    await user.press(user.field('school_or_care'), 'Space');
    await user.type(user.field('tasks'), 'diska');
    await user.press(user.button('placements:workplace.save'));
    await user.told(t('placements:workplace.saved'));
    await user.heading(kWorkplace);
    await user.inspect();
  });
  await journey.step('a placement is planned', async () => {
    const { page } = user;
    await user.key('Control+K');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('hodan diriye');
    await page.getByRole('option', { name: kPerson }).waitFor();
    await user.key('Enter');
    await user.heading(kPerson);
    await user.press(
      page.getByRole('link', { name: t('shared:person_tab.placements'), exact: true }),
    );
    await user.heading(t('placements:title'));
    await page.locator('article').first().waitFor();
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('placements:new'), exact: true }));
    await user.heading(t('placements:new'));
    const places = user.field('workplace_id');
    await places.waitFor();
    await user.inspect();
    const option = page.locator('option', { hasText: kWorkplace }).first();
    await places.selectOption(await option.getAttribute('value'));
    await user.type(user.field('starts_on'), '2026-11-16');
    await user.type(user.field('ends_on'), '2027-01-29');
    await user.type(user.field('percent'), '50');
    await user.press(user.button('placements:new.save'));
    await page.getByText(t('rules:field.mandatory_here')).first().waitFor();
    await user.inspect();
    await user.type(user.field('supervisor.name'), 'Ritva Prov');
    await user.press(user.button('placements:new.save'));
    await user.told(t('placements:new.done'));
    await page.waitForURL(/placements\/[0-9a-f-]{36}/);
    await page.getByText(t('placements:one.extract_missing')).waitFor();
    await user.inspect();
  });
  await journey.step('it starts once the register extract has been shown', async () => {
    const { page } = user;
    await user.press(user.button('placements:start').first());
    await user.field('started_on').waitFor();
    await user.press(page.locator('dialog').getByRole('button', { name: t('placements:start') }));
    await page.locator('dialog').getByText(t('rules:placement.extract_missing')).first().waitFor();
    await user.inspect();
    await user.key('Escape');
    await user.press(user.button('placements:extract.note').first());
    await user.field('shown_on').waitFor();
    await user.inspect();
    await user.field('shown_on').fill('2026-11-12');
    await user.press(
      page.locator('dialog').getByRole('button', { name: t('placements:extract.note') }),
    );
    await user.told(t('placements:extract.done'));
    await user.press(user.button('placements:start').first());
    await user.field('started_on').waitFor();
    await user.press(page.locator('dialog').getByRole('button', { name: t('placements:start') }));
    await user.told(t('placements:start.done'));
  });
  await journey.step('it is followed up on site, and assessed', async () => {
    const { page } = user;
    await user.press(user.button('placements:follow_up.add').first());
    await user.field('held_at').waitFor();
    await user.inspect();
    await user.type(user.field('what_works'), 'Kommer i tid.');
    await user.press(page.locator('dialog').getByRole('button', { name: t('placements:save') }));
    await user.told(t('placements:follow_up.done'));
    await page.getByText('Kommer i tid.').first().waitFor();
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('placements:work_ability.add') }));
    await user.heading(t('placements:work_ability.title'));
    const level = user.field('abilities[0].ability_level');
    await level.waitFor();
    await user.inspect();
    await level.selectOption('works_well');
    await user.type(user.field('overall_text'), 'Klarar halvtid.');
    await user.press(user.button('placements:work_ability.sign'));
    await user.told(t('placements:work_ability.done'));
    await page.getByText('Klarar halvtid.').first().waitFor();
    await user.inspect();
  });
  await journey.step('what changes has a dialog of its own', async () => {
    for (const [button, field] of [
      ['period', 'ends_on'],
      ['extent.change', 'valid_from'],
      ['correct', 'working_times'],
      ['union.note', 'consulted_with'],
    ]) {
      await user.press(user.button(`placements:${button}`).first());
      await user.field(field).waitFor();
      await user.inspect();
      await user.key('Escape');
    }
  });
  await journey.step('it ends, and what comes after is noted', async () => {
    const { page } = user;
    await user.press(user.button('placements:end').first());
    await user.field('end_reason').waitFor();
    await user.inspect();
    await user.field('end_reason').selectOption('employment_here');
    await user.press(
      page.locator('dialog').getByRole('button', { name: t('placements:end.title') }),
    );
    await user.told(t('placements:end.done'));
    await page.getByText(t('placements:one.next_missing')).waitFor();
    await user.press(user.button('placements:next.note').first());
    await user.field('next_text').waitFor();
    await user.type(user.field('next_text'), 'Anställd i köket.');
    await user.press(page.locator('dialog').getByRole('button', { name: t('placements:save') }));
    await user.told(t('placements:next.done'));
    await user.inspect();
  });
}
