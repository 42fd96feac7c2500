// Somebody begins, is measured, and leaves.
export async function participations(journey) {
  const { t } = journey;
  let user;
  const who = `Provar ${journey.mode.language === 'sv' ? 'Startman' : 'Beginner'}`;
  await journey.step('a person is registered', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    await user.menu('participations');
    await user.heading(t('outcomes:list.title'));
    await user.press(page.getByRole('link', { name: t('outcomes:list.new_person') }));
    await user.heading(t('people:new.title'));
    const [given, family] = who.split(' ');
    await user.type(user.field('given_name'), given);
    await user.type(user.field('family_name'), family);
    await user.type(user.field('birth_year'), '1983');
    await user.choose(page.getByLabel(t('codes:sex.man'), { exact: true }));
    if ((await user.field('unit_id').count()) > 0)
      await user.select(user.field('unit_id'), 'Arbetsmarknadsenheten');
    await user.inspect();
    await user.press(user.button('people:new.save'));
    await user.told(t('people:new.done', { name: who }));
    await user.heading(who);
    await user.inspect();
  });
  await journey.step('the participation starts', async () => {
    const { page } = user;
    await user.press(page.getByRole('link', { name: t('thread:new_participation') }));
    await user.heading(t('outcomes:start.title'));
    await user.select(user.field('unit_id'), 'Arbetsmarknadsenheten');
    await user.press(
      page.getByRole('button', {
        name: t('shared:date.open', { label: t('outcomes:column.starts_on') }),
      }),
    );
    await page.locator('.calendar').waitFor();
    await user.inspect();
    await user.key('ArrowLeft');
    await user.key('ArrowRight');
    await user.key('Enter');
    await page.locator('.calendar').waitFor({ state: 'detached' });
    await user.type(user.field('registration_consent_on'), user.today);
    await user.select(user.field('education_level'), t('codes:education_level.upper_secondary'));
    await user.inspect();
    await user.press(user.button('outcomes:start.save'));
    await user.told(t('outcomes:start.done'));
  });
  await journey.step('the start is measured', async () => {
    const { page } = user;
    await user.heading(t('outcomes:measure.title.start'));
    await user.select(
      user.field('sources[0].income_source'),
      t('codes:income_source.financial_assistance'),
    );
    await user.type(user.field('sources[0].extent_percent'), '100');
    await user.select(
      user.field('occupations[0].occupation_status'),
      t('codes:occupation_status.job_seeking'),
    );
    await user.choose(page.getByLabel(t('shared:yes'), { exact: true }));
    await user.inspect();
    await user.press(user.button('outcomes:measure.save'));
    await user.told(t('outcomes:measure.done'));
    await user.heading(t('outcomes:one.title', { name: who, unit: 'Arbetsmarknadsenheten' }));
    await user.inspect();
  });
  await journey.step('the participation ends', async () => {
    const { page } = user;
    await user.press(page.getByRole('link', { name: t('outcomes:exit.short'), exact: true }));
    await user.heading(t('outcomes:exit.title'));
    await user.press(user.button('outcomes:exit.save'));
    await user.heading(t('shared:mend.fields', { count: 1 }));
    await user.inspect();
    await user.select(user.field('exit_reason'), t('codes:exit_reason.work'));
    await user.press(user.button('outcomes:exit.save'));
    await user.told(t('outcomes:exit.done'));
    await page.getByText(t('codes:participation_state.ended'), { exact: true }).first().waitFor();
    await user.inspect();
  });
}
