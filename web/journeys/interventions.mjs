// The catalogue is kept, and somebody is given an intervention in another branch: asked for, answered, begun, proposed about,
// followed up and ended.
import { strict as assert } from 'node:assert';

const kType = 'Arbetsträning i AME:s verkstäder';

// Somebody of the assistance unit who has no intervention.
async function someoneWithout(api, { skip }) {
  const { items } = await api.call('GET', '/units');
  const unit = items.find((one) => one.name === 'Målgruppskartläggningen 2026').id;
  const list = await api.call('GET', `/participations?unit_id=${unit}&state=all&limit=100`);
  for (const { person } of list.items.slice(skip)) {
    const found = await api.call('GET', `/people/${person.id}/interventions`);
    if (found.items.length === 0) return person;
  }
  throw new Error('everybody has an intervention');
}

async function keepCatalogue(journey) {
  const { t } = journey;
  const user = await journey.enter('karin.wallgren');
  const { page } = user;
  await user.menu('intervention_types');
  await user.heading(t('activities:catalogue.title'));
  await user.inspect();
  await user.type(user.field('words'), 'motorsåg');
  await page.getByText(t('activities:catalogue.count', { count: 1 }), { exact: true }).waitFor();
  await user.press(page.getByRole('link', { name: t('activities:type.new') }));
  await user.heading(t('activities:type.new'));
  await user.select(user.field('skr_category'), t('codes:skr_category.education'));
  await user.type(user.field('name'), `Truckkort ${journey.mode.language}`);
  await user.choose(page.getByLabel(t('codes:decision_law.sol'), { exact: true }));
  await user.press(user.button('activities:type.save'));
  await user.heading(t('shared:mend.fields', { count: 2 }));
  await user.inspect();
  await user.type(user.field('purpose'), 'Köra truck på lager.');
  await user.type(user.field('decided_by'), 'Enhetschef');
  await user.press(page.getByLabel('Arbetsmarknadsenheten', { exact: true }), 'Space');
  await user.press(user.button('activities:type.save'));
  await user.told(t('activities:type.done'));
  await user.heading(`Truckkort ${journey.mode.language}`);
  await user.inspect();
  await user.press(page.getByRole('link', { name: t('activities:type.change'), exact: true }));
  await user.heading(t('activities:type.change_title'));
  await user.inspect();
}

async function askForPlace(journey, user, person) {
  const { t } = journey;
  const { page } = user;
  await user.go(`/people/${person.id}/interventions`);
  await user.heading(t('activities:person.empty'));
  await user.inspect();
  await user.press(page.getByRole('link', { name: t('activities:new.title') }).first());
  await user.heading(t('activities:new.title'));
  await user.select(user.field('skr_category'), t('codes:skr_category.work_training'));
  await user.select(user.field('type_id'), kType);
  await page.getByText(t('activities:new.other_branch')).waitFor();
  await user.select(user.field('unit_id'), 'Försörjningsstöd och mottagning');
  await user.type(user.field('expected_outcome'), 'Fyra timmar om dagen.');
  await user.inspect();
  await user.press(user.button('activities:new.ask'));
  await user.told(t('activities:new.done'));
  await user.heading(t('activities:one.title', { name: person.name, type: kType }));
  await user.inspect();
  return new URL(page.url()).pathname;
}

async function answerAndBegin(journey, user, person, path) {
  const { t } = journey;
  const { page } = user;
  const title = t('activities:one.title', { name: person.name, type: kType });
  await user.menu('interventions');
  await user.heading(t('activities:queue.title'));
  await user.inspect();
  await user.press(page.locator('main tbody a', { hasText: person.name }));
  await user.heading(title);
  assert.equal(new URL(page.url()).pathname, path);
  await user.press(page.getByRole('link', { name: t('activities:answer.title'), exact: true }));
  await user.heading(t('activities:answer.title'));
  await user.type(user.field('planned_starts_on'), user.today);
  await user.inspect();
  await user.press(user.button('activities:answer.save'));
  await user.told(t('activities:answer.done'));
  await user.heading(title);
  await user.press(page.getByRole('link', { name: t('activities:start.title'), exact: true }));
  await user.heading(t('activities:start.title'));
  await user.inspect();
  await user.press(user.button('activities:start.save'));
  await user.told(t('activities:start.done'));
  await user.heading(title);
}

async function propose(journey, user, kind, fill) {
  const { t } = journey;
  const { page } = user;
  const name = t(`codes:change_kind.${kind}`);
  await user.press(page.getByRole('link', { name, exact: true }));
  await user.heading(t('activities:proposal.title', { kind: name }));
  await fill();
  await user.inspect();
  await user.press(user.button('activities:proposal.send'));
  await user.told(t('activities:proposal.done'));
  await page.getByText(t('codes:proposal_state.waiting'), { exact: true }).first().waitFor();
  await user.inspect();
}

async function answerProposals(journey, user, path) {
  const { t } = journey;
  const { page } = user;
  await user.go(path);
  await user.press(user.button('activities:proposal.reject').first());
  await user.heading(t('activities:proposal.reject'));
  await user.inspect();
  await user.key('Escape');
  await user.press(user.button('activities:proposal.approve').first());
  await user.told(t('activities:proposal.approval'));
  await page.getByText(t('codes:proposal_state.approved'), { exact: true }).waitFor();
  await user.inspect();
}

async function followUpAndEnd(journey, user) {
  const { t } = journey;
  const { page } = user;
  await user.press(page.getByRole('link', { name: t('activities:follow_up.title'), exact: true }));
  await user.heading(t('activities:follow_up.title'));
  await user.type(user.field('text'), 'Kommer varje dag.');
  await user.inspect();
  await user.press(user.button('activities:follow_up.save'));
  await user.told(t('activities:follow_up.done'));
  const end = t('codes:change_kind.complete');
  await user.press(page.getByRole('link', { name: end, exact: true }));
  await user.heading(t('activities:change.title', { kind: end }));
  await user.press(page.getByRole('button', { name: end, exact: true }));
  await user.heading(t('shared:mend.fields', { count: 1 }));
  await user.inspect();
  await user.select(user.field('reason'), t('codes:change_reason.goal_reached'));
  await user.press(page.getByRole('button', { name: end, exact: true }));
  await user.told(t('activities:change.done'));
  await page.getByText(t('codes:ending.completed'), { exact: true }).first().waitFor();
  await user.inspect();
}

export async function interventions(journey) {
  const { t } = journey;
  let owner;
  let carrier;
  let person;
  let path;
  await journey.step('the catalogue is searched and gets a new type', () => keepCatalogue(journey));
  await journey.step('a place is asked for in another branch', async () => {
    owner = await journey.enter('maria.lind');
    person = await someoneWithout(owner.api, { skip: 30 });
    path = await askForPlace(journey, owner, person);
  });
  await journey.step('the one who carries it out answers and confirms the start', async () => {
    carrier = await journey.enter('hassan.nur');
    await answerAndBegin(journey, carrier, person, path);
  });
  await journey.step('a change is proposed', () =>
    propose(journey, carrier, 'change_extent', async () => {
      await carrier.type(carrier.field('extent_percent'), '75');
      await carrier.select(carrier.field('reason'), t('codes:change_reason.ready_for_more'));
    }),
  );
  await journey.step('the owner approves', () => answerProposals(journey, owner, path));
  await journey.step('it is followed up and ended', () => followUpAndEnd(journey, owner));
  await journey.step('a person with several, and the unit’s list in each state', async () => {
    await owner.go(`/people/${person.id}/interventions`);
    await owner.heading(t('activities:group.earlier'));
    await owner.inspect();
    for (const state of ['planned', 'ongoing', 'ended', 'all']) {
      await carrier.go(`/interventions?state=${state}`);
      await carrier.inspect();
    }
  });
  await journey.step('a decision that is missing is registered', async () => {
    const user = await journey.enter('sanna.kivela');
    await user.go('/interventions?state=planned');
    await user.inspect();
    await user.press(user.page.locator('main tbody a').first());
    await user.press(user.page.getByRole('link', { name: t('activities:decision.title') }));
    await user.heading(t('activities:decision.title'));
    await user.inspect();
    await user.press(user.button('activities:decision.save'));
    await user.told(t('activities:decision.done'));
    await user.inspect();
  });
}
