// The mapping of a person's situation: a short sitting, what it changes, an earlier day, and an undoing.
export async function assessments(journey) {
  const { t } = journey;
  let user;
  const tab = () => t('shared:person_tab.assessment');
  const answer = (label) =>
    t('assessment:answer.named', {
      act: t('assessment:answer'),
      label: t(`thread:fields.${label}`),
    });
  const again = (label) =>
    t('assessment:answer.named', {
      act: t('assessment:answer.again'),
      label: t(`thread:fields.${label}`),
    });
  await journey.step('the mapping is opened from the thread', async () => {
    user = await journey.enter('hassan.nur');
    const { page } = user;
    await user.key('Control+K');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('hodan diriye');
    await page.getByRole('option', { name: 'Hodan Diriye' }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('[role=option]').length === 1);
    await user.key('Enter');
    await page.waitForURL(/people\/[0-9a-f-]{36}/);
    await user.press(page.locator('.person-tabs').getByRole('link', { name: tab(), exact: true }));
    await user.heading(t('assessment:title'));
    await user.heading(t('codes:assessment_section.strengths'));
    await page.getByText(t('assessment:missing'), { exact: true }).first().waitFor();
    await user.inspect();
  });
  await journey.step('the history of an answer opens, and closes by Escape', async () => {
    const { page } = user;
    const label = t('thread:fields.driving_licence');
    await user.press(
      page.getByRole('button', { name: t('assessment:history.of', { label }), exact: true }),
    );
    await user.heading(t('assessment:history.of', { label }));
    await page.getByText(t('codes:driving_licence.learning')).waitFor();
    await user.inspect();
    await user.key('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
  await journey.step('an earlier day is shown and cannot be changed', async () => {
    const { page } = user;
    await user.press(page.getByText(t('assessment:as_of'), { exact: true }).first());
    await user.type(user.field('as_of'), '2025-09-20');
    await page.waitForURL(/as_of=2025-09-20/);
    await page.locator('.note').waitFor();
    await page.getByRole('link', { name: t('assessment:new') }).waitFor({ state: 'detached' });
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('assessment:as_of.back') }));
    await page.getByRole('link', { name: t('assessment:new') }).waitFor();
  });
  await journey.step('only what is not yet investigated is shown', async () => {
    const { page } = user;
    await user.press(
      page.getByRole('button', { name: new RegExp(`^${t('assessment:only.missing')}`) }),
    );
    await page.waitForURL(/only=missing/);
    await page.getByText(t('thread:fields.strengths'), { exact: true }).waitFor({ state: 'detached' });
    await user.inspect();
  });
  await journey.step('a sitting is held', async () => {
    const { page } = user;
    await user.press(page.getByRole('link', { name: t('assessment:new') }));
    await user.heading(t('assessment:sitting.title'));
    await user.inspect();
    await user.press(user.button('assessment:sitting.save'));
    await user.heading(t('shared:mend.fields', { count: 1 }));
    await user.inspect();
    await user.press(page.getByRole('button', { name: answer('housing'), exact: true }));
    await user.choose(page.getByLabel(t('codes:housing.own_contract'), { exact: true }));
    await user.press(page.getByRole('button', { name: answer('sick_note'), exact: true }).or(
      page.getByRole('button', { name: again('sick_note'), exact: true }),
    ));
    await user.choose(page.getByLabel(t('codes:sick_note.part'), { exact: true }));
    await user.type(user.field('answers[1].percent'), '25');
    await user.type(user.field('answers[1].from_on'), '2026-11-16');
    await user.select(user.field('answers[1].source'), t('codes:answer_source.health_care'));
    await user.press(page.getByRole('button', { name: again('children'), exact: true }));
    await page.getByLabel(t('codes:children.visiting'), { exact: true }).waitFor();
    await user.inspect();
    await user.press(user.button('assessment:sitting.save'));
    await user.told(t('assessment:sitting.done'));
    await user.heading(t('assessment:title'));
    await page.getByText(t('codes:housing.own_contract')).first().waitFor();
    await user.inspect();
  });
  await journey.step('the sitting is undone from the message', async () => {
    const { page } = user;
    await user.press(
      page.locator('.toast').getByRole('button', { name: t('shared:undo'), exact: true }),
    );
    await user.told(t('shared:undone'));
    await page.getByText(t('codes:housing.own_contract')).first().waitFor({ state: 'detached' });
  });
  await journey.step('the mapping is complete for now', async () => {
    const { page } = user;
    await user.press(user.button('assessment:complete'));
    await user.told(t('assessment:complete.done'));
    await user.button('assessment:complete').waitFor({ state: 'detached' });
    await user.inspect();
  });
  await journey.step('somebody new is not mapped yet', async () => {
    const { page } = user;
    const { items } = await user.api.call('GET', '/units');
    const unit_id = items.find((one) => one.name === 'Arbetsmarknadsenheten').id;
    const body = {
      given_name: 'Provar',
      family_name: 'Kartblad',
      birth_year: 1988,
      sex: 'woman',
      unit_id,
    };
    const { id } = await user.api.call('POST', '/people', { body });
    await user.go(`/people/${id}/assessment`);
    await user.heading(t('assessment:empty'));
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('assessment:new') }));
    await user.heading(t('assessment:sitting.title'));
    await user.press(page.getByRole('button', { name: answer('barriers'), exact: true }));
    await user.press(page.getByLabel(t('assessment:unknown'), { exact: true }), 'Space');
    await user.press(user.button('assessment:sitting.save'));
    await user.told(t('assessment:sitting.done'));
    await page.locator('.pill', { hasText: t('assessment:unknown') }).waitFor();
    await user.inspect();
  });
}
