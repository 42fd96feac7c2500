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
    await user.heading(t('shared:mend.fields', { count: 2 }));
    await user.inspect();
    await user.select(user.field('exit_reason'), t('codes:exit_reason.work'));
    await user.select(user.field('main_outcome'), t('codes:main_outcome.subsidised_work'));
    await user.inspect();
    await user.press(user.button('outcomes:exit.save'));
    await user.told(t('outcomes:exit.done'));
    await page.getByText(t('codes:participation_state.ended'), { exact: true }).first().waitFor();
    await user.inspect();
  });
  await journey.step('how it went afterwards is registered', async () => {
    const { page } = user;
    await user.press(page.getByRole('button', { name: t('outcomes:follow_up.answer') }).first());
    await user.heading(t('outcomes:follow_up.after', { count: 3 }));
    await user.inspect();
    await user.press(user.button('outcomes:follow_up.save'));
    await user.heading(t('shared:mend.fields', { count: 1 }));
    await user.select(user.field('main_outcome'), t('codes:main_outcome.studies'));
    await user.type(user.field('what_helped'), 'Handledaren');
    await user.press(user.button('outcomes:follow_up.save'));
    await user.told(t('outcomes:follow_up.done'));
    await page.getByText('Handledaren').first().waitFor();
    await user.inspect();
  });
  await journey.step('an exit that something stands in the way of is put off', async () => {
    const { page } = user;
    const running = await runningExit(user);
    await user.go(`/participations/${running}/exit`);
    await page.getByText(t('outcomes:running.text')).waitFor();
    await user.inspect();
    await user.press(user.button('outcomes:postpone.title'));
    await user.heading(t('outcomes:postpone.title'));
    await user.inspect();
    await user.type(user.field('reason'), 'Beställningen ska återrapporteras först');
    await user.press(user.button('outcomes:postpone.save'));
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
  });
}

// A participation whose person has something else that runs.
async function runningExit(user) {
  const units = (await user.api.call('GET', '/units')).items.filter((unit) => unit.own);
  for (const unit of units) {
    const list = await user.api.call('GET', `/participations?unit_id=${unit.id}&state=ongoing`);
    for (const one of list.items) {
      const check = await user.api.call('GET', `/participations/${one.id}/exit`);
      if (check.running.length > 0) return one.id;
    }
  }
  throw new Error('nobody has anything that runs');
}
