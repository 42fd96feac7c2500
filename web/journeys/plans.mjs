// A plan is made together with somebody, agreed, changed, followed up and ended.
export async function plans(journey) {
  const { t } = journey;
  let user;
  const who = `Plana ${journey.mode.language === 'sv' ? 'Planman' : 'Planner'}`;
  const later = (days) => {
    const date = new Date(`${user.today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  };
  await journey.step('somebody without a plan is told what one is', async () => {
    user = await journey.enter('hassan.nur');
    const unit = (await user.api.call('GET', '/units')).items.find(
      (one) => one.name === 'Arbetsmarknadsenheten',
    );
    const [given_name, family_name] = who.split(' ');
    const { id } = await user.api.call('POST', '/people', {
      body: { given_name, family_name, birth_year: 1988, sex: 'woman', unit_id: unit.id },
    });
    await user.go(`/people/${id}`);
    await user.press(
      user.page.getByRole('link', { name: t('shared:person_tab.plan'), exact: true }),
    );
    await user.heading(t('plans:empty.title'));
    await user.inspect();
    await user.press(user.page.getByRole('link', { name: t('plans:new'), exact: true }));
    await user.heading(t('plans:new.title'));
    await user.inspect();
    await user.press(user.button('plans:new.save'));
    await user.told(t('plans:new.done'));
  });
  await journey.step('the draft is written by keyboard, moved about and undone', async () => {
    const { page } = user;
    await user.heading(t('plans:edit.title'));
    await user.type(user.field('goals[0].title'), 'Arbete i butik');
    await user.type(user.field('goals[0].activities[0].what'), 'Praktik i butik');
    await user.type(user.field('goals[0].activities[0].by_on'), later(30));
    await user.press(page.getByRole('button', { name: t('plans:activity.add') }).first());
    await user.type(user.field('goals[0].activities[1].what'), 'Skriva CV');
    await user.select(user.field('goals[0].activities[1].doer'), t('codes:doer.staff'));
    await user.select(user.field('goals[0].activities[1].doer_staff_id'), 'Hassan Nur');
    await user.press(page.getByRole('button', { name: t('plans:activity.up', { number: 2 }) }));
    await user.press(user.button('plans:sub_goal.add'));
    await user.type(user.field('goals[0].sub_goals[0].title'), 'Komma i tid');
    await user.press(user.button('plans:goal.add'));
    await user.type(user.field('goals[1].title'), 'Mål som tas bort');
    await user.press(page.getByRole('button', { name: t('plans:goal.remove', { number: 2 }) }));
    await user.press(
      page.locator('#field-goals').getByRole('button', { name: t('shared:undo'), exact: true }),
    );
    await user.type(user.field('goals[1].title'), 'Må bättre');
    await user.inspect();
    await user.press(user.button('plans:edit.save'));
    await user.told(t('plans:edit.done'));
    await user.heading(t('plans:title'));
    const first = page.locator('.plan-activities .strong').first();
    await first.filter({ hasText: 'Skriva CV' }).waitFor();
    await page.getByText(t('plans:unwatched.goals', { count: 2 })).waitFor();
    await user.inspect();
  });
  await journey.step('it cannot be agreed before it is followed up on some day', async () => {
    await user.press(user.button('plans:act.agree'));
    await user.page.getByText(t('plans:agree.no_follow_up')).waitFor();
    await user.press(user.button('plans:agree.save', { number: 1 }));
    await user.heading(t('shared:mend.fields', { count: 1 }));
    await user.inspect();
    await user.press(
      user.page.getByRole('link', { name: t('plans:act.write'), exact: true }).first(),
    );
    await user.type(user.field('follow_up_on'), later(60));
    await user.press(user.button('plans:edit.save'));
    await user.told(t('plans:edit.done'));
  });
  await journey.step('it is agreed with the person', async () => {
    await user.press(user.button('plans:act.agree'));
    await user.press(user.button('plans:agree.save', { number: 1 }));
    await user.told(t('plans:agree.done', { number: 1 }));
    await user.page.locator('.pill', { hasText: t('plans:state.version', { number: 1 }) }).waitFor();
    await user.inspect();
  });
  await journey.step('an activity is reported', async () => {
    const { page } = user;
    await user.press(
      page.getByRole('button', { name: t('plans:report.of', { what: 'Skriva CV' }) }),
    );
    await user.select(user.field('progress'), t('codes:activity_progress.done'));
    await user.inspect();
    await user.press(user.button('plans:report.save'));
    await user.told(t('plans:report.done'));
    await page.getByText(t('plans:followed', { count: 2, done: 1 })).waitFor();
  });
  await journey.step('it is changed and agreed again, and the difference is told', async () => {
    const { page } = user;
    await user.press(page.getByRole('link', { name: t('plans:act.edit'), exact: true }));
    await user.heading(t('plans:edit.title'));
    await user.type(user.field('goals[0].title'), 'Arbete i mataffär');
    await user.press(user.button('plans:edit.save'));
    await user.told(t('plans:edit.done'));
    await user.press(page.locator('summary', { hasText: t('plans:draft.changes') }));
    await page.locator('.plan-difference').getByText('Arbete i mataffär').first().waitFor();
    await user.inspect();
    await user.press(user.button('plans:act.agree'));
    await user.press(user.button('plans:agree.save', { number: 2 }));
    await user.told(t('plans:agree.done', { number: 2 }));
    await user.press(page.locator('summary', { hasText: t('plans:versions', { count: 2 }) }));
    await page.locator('.plan-difference').getByText('Arbete i butik').first().waitFor();
    await user.inspect();
  });
  await journey.step('it is followed up', async () => {
    const { page } = user;
    await user.press(page.getByRole('link', { name: t('plans:act.follow_up'), exact: true }));
    await user.heading(t('plans:follow.title'));
    await user.press(user.button('plans:follow.save'));
    await user.heading(t('shared:mend.fields', { count: 2 }));
    await user.type(user.field('remarks[0].remark'), 'Bra start');
    await user.type(user.field('summary'), 'Praktiken börjar på måndag.');
    await user.type(user.field('next_follow_up_on'), later(90));
    await user.inspect();
    await user.press(user.button('plans:follow.save'));
    await user.told(t('plans:follow.done'));
    await user.press(page.locator('summary', { hasText: t('plans:follow_ups', { count: 1 }) }));
    await page.getByText('Bra start').waitFor();
    await user.inspect();
  });
  await journey.step('it ends, and the thread tells all of it', async () => {
    const { page } = user;
    await user.press(user.button('plans:act.end'));
    await user.choose(page.getByLabel(t('codes:plan_end_reason.goals_reached'), { exact: true }));
    await user.inspect();
    await user.press(user.page.locator('.plan-act').getByRole('button', { name: t('plans:end.save') }));
    await user.told(t('plans:end.done'));
    await user.press(page.getByRole('link', { name: t('shared:person_tab.thread'), exact: true }));
    await page.getByText(t('thread:entry.plan_followed_up')).first().waitFor();
    await user.inspect();
  });
}
