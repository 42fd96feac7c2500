// The pages that no other journey passes stand the same inspection.
export async function pages(journey) {
  const { t } = journey;
  let user;
  let participations;
  await journey.step('the first page', async () => {
    user = await journey.enter('karin.wallgren');
    const { items } = await user.api.call('GET', '/units');
    const unit = items.find((one) => one.name === 'Arbetsmarknadsenheten').id;
    const list = (state) => user.api.call('GET', `/participations?unit_id=${unit}&state=${state}`);
    participations = { ongoing: await list('ongoing'), ended: await list('ended') };
  });
  const visits = [
    ['the routine meetings', () => '/routine-meetings'],
    ['a new routine meeting', () => '/routine-meetings/new'],
    ['all participations', () => '/participations?state=all'],
    ['a change of a participation', () => sheet('ongoing', '/edit')],
    ['a reopening', () => sheet('ended', '/reopening')],
    ['all referrals that were sent', () => '/referrals?direction=sent&state=all'],
    ['all referrals that were received', () => '/referrals?state=all'],
  ];
  const sheet = (state, tail) => `/participations/${participations[state].items[0].id}${tail}`;
  for (const [name, path] of visits)
    await journey.step(name, async () => {
      await user.go(path());
      await user.inspect();
    });
  await journey.step('a routine meeting of the parties', async () => {
    await user.go('/routine-meetings');
    await user.press(user.page.locator('main tbody a, main li a').first());
    await user.page.waitForURL(/routine-meetings\/[0-9a-f-]{36}/);
    await user.page.locator('main h1').waitFor();
    await user.inspect();
  });
  await journey.step('somebody who may not see a page is told so', async () => {
    const stranger = await journey.enter('tomas.asplund');
    await stranger.go('/reports/appendix');
    await stranger.inspect();
    await stranger.go('/participations');
    await stranger.heading(t('outcomes:list.title'));
    await stranger.inspect();
  });
}
