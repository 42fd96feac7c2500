// Calculations: every kind's page, what is changed and what follows, kept, shared, compared.
import { strict as assert } from 'node:assert';

const kKinds = [
  'payback',
  'project',
  'caseload',
  'forecast',
  'actor-table',
  'implied-rate',
  'budget',
  'employment-cost',
  'requisition',
  'assistance-cost',
  'concentration-worth',
  'effects',
  'uncertainty',
  'break-even',
];

export async function calculations(journey) {
  const { t } = journey;
  const c = (key, values) => t(`calculations:${key}`, values);
  // What is typed is kept as a draft of one's own: the two ways through are of two people.
  const isFirst = journey.mode.language === 'sv';
  const [mine, others] = isFirst ? ['karin.wallgren', 'hassan.nur'] : ['miriam.tesfay', 'lovisa.falth'];
  const named = (name) => `${name} ${journey.mode.language}`;
  let user;
  const says = (text) => user.page.locator('.panel .says').filter({ hasText: text }).first().waitFor();
  const keep = async (name, changed) => {
    await user.press(user.button(changed ? 'calculations:save.change' : 'calculations:save'));
    const dialog = user.page.locator('dialog[open]');
    await user.type(dialog.locator('[id="field-name"]'), name);
    if (!changed) await user.press(dialog.locator('[id="field-is_shared"]'), 'Space');
    await user.inspect();
    await user.press(dialog.locator('button[type=submit]'));
    await user.told(c('saved'));
  };
  await journey.step('every calculation begins from a published example', async () => {
    user = await journey.enter(mine);
    await user.go('/calculations');
    await user.heading(c('title'));
    await user.inspect();
    for (const kind of kKinds) {
      await user.go(`/calculations/new/${kind}`);
      await user.heading(c(`kind.${kind}`));
      await user.page.locator('.panel .says').first().waitFor();
      await user.inspect();
    }
  });
  await journey.step('the months of BAS: another start and deadweight move the break-even', async () => {
    const reached = (month, span) => c('break_even_by_month.reached', { name: c('society_inside'), month, span });
    const span = (years, months) =>
      c('span.both', { years: c('span.years_other', { count: years }), months: c(`span.months_${months === 1 ? 'one' : 'other'}`, { count: months }) });
    await user.go('/calculations/new/break-even-by-month');
    await says(reached('26', span('2', 2)));
    await user.type(user.field('start_months'), '16; 20');
    await user.page.locator('.panel .says').filter({ hasNotText: reached('26', span('2', 2)) }).first().waitFor();
    await user.type(user.field('deadweight'), '40');
    await says(reached('37', span('3', 1)));
    await user.inspect();
  });
  await journey.step('what is typed is there again after leaving the page, until it is thrown away', async () => {
    const kept = t('shared:draft.saved', { time: '' }).trim();
    await user.page.locator('.saved [role=status]', { hasText: kept }).waitFor();
    await user.go('/calculations');
    await user.go('/calculations/new/break-even-by-month');
    await user.page.waitForFunction(() => document.querySelector('[id="field-deadweight"]')?.value === '40');
    await user.press(user.button('shared:draft.discard'));
    await user.page.waitForFunction(() => document.querySelector('[id="field-deadweight"]')?.value === '20');
    await user.inspect();
  });
  await journey.step('a slider moves an uncertain assumption', async () => {
    await user.go('/calculations/new/project');
    await user.page.locator('.panel .says').first().waitFor();
    const before = await user.page.locator('.panel .says').first().innerText();
    const slide = user.page.getByRole('slider', { name: c('form.slide', { field: c('field.delay_years') }) });
    await slide.focus();
    for (let i = 0; i < 3; i += 1) await user.key('ArrowRight');
    await user.page.locator('.panel .says').first().filter({ hasNotText: before }).waitFor();
    await user.press(user.page.locator('summary', { hasText: c('field.lines') }));
    await user.inspect();
    await user.go('/calculations/new/break-even-by-month');
    await user.type(user.field('start_months'), '16; 20');
    await user.type(user.field('deadweight'), '40');
  });
  await journey.step('published effects are kept, and a project begins with one of them', async () => {
    await user.go('/calculations/new/effects');
    await user.page.locator('.panel .says').first().waitFor();
    await keep(named('Studier'), false);
    await user.go('/calculations/new/project');
    await user.page.locator('.panel .says').first().waitFor();
    const before = await user.page.locator('.panel .says').first().innerText();
    await user.select(user.field('effect.prior'), c('form.prior.elsewhere', { of: named('Studier') }));
    await user.press(user.button('calculations:form.prior.fetch'));
    await user.page.locator('.panel .says').first().filter({ hasNotText: before }).waitFor();
    await user.inspect();
    await user.go('/calculations/new/break-even-by-month');
    await user.type(user.field('start_months'), '16; 20');
    await user.type(user.field('deadweight'), '40');
  });
  await journey.step('a model of one\'s own: what follows from something that is not there is told at it', async () => {
    await user.go('/calculations/new/uncertainty');
    await user.page.locator('.panel .says').first().waitFor();
    const before = await user.page.locator('.panel .says').first().innerText();
    await user.type(user.field('outputs'), 'netto efter år 1');
    await user.page.locator('.panel .says').first().filter({ hasNotText: before }).waitFor();
    const shares = user.page.locator('.panel', { has: user.page.getByRole('heading', { name: c('panel.uncertainty_shares') }) });
    await shares.locator('.says').filter({ hasText: 'netto efter år 1' }).waitFor();
    await user.press(user.page.locator('summary', { hasText: c('field.quantities') }));
    await user.type(user.field('model.quantities[8].of'), 'ett; ingenting');
    await user.page.getByText(t('rules:name.unknown')).first().waitFor();
    await user.inspect();
    await user.go('/calculations/new/break-even-by-month');
    await user.type(user.field('start_months'), '16; 20');
    await user.type(user.field('deadweight'), '40');
  });
  await journey.step('more places in a caseload shorten the wait, and a flow that is no number is told', async () => {
    await user.go('/calculations/new/caseload');
    const queue = user.page.locator('.panel', { has: user.page.getByRole('heading', { name: c('panel.caseload_queue') }) });
    await queue.waitFor();
    const before = await queue.locator('.says').innerText();
    await user.type(user.field('model.queue.capacity'), '200');
    await queue.locator('.says').filter({ hasNotText: before }).waitFor();
    await user.press(user.page.locator('summary', { hasText: c('field.groups') }));
    await user.type(user.field('model.groups[0].start'), 'program 30');
    await user.page.getByText(t('rules:field.pairs')).first().waitFor();
    await user.inspect();
    await user.go('/calculations/new/break-even-by-month');
    await user.type(user.field('start_months'), '16; 20');
    await user.type(user.field('deadweight'), '40');
  });
  await journey.step('what cannot be computed is told at its field', async () => {
    await user.type(user.field('deadweight'), '140');
    await user.page.getByText(t('rules:share.outside')).first().waitFor();
    await user.type(user.field('deadweight'), 'x');
    await user.page.getByText(t('rules:field.number')).first().waitFor();
    assert.equal(await user.button('calculations:save').isDisabled(), true);
    await user.inspect();
    await user.type(user.field('deadweight'), '40');
    await says(c('society_inside'));
  });
  let id;
  await journey.step('it is kept, changed, and an older version shows the same', async () => {
    await keep(named('BAS senare'), false);
    await user.page.waitForURL(/calculations\/[0-9a-f-]{36}$/);
    id = user.page.url().split('/').pop();
    await user.heading(named('BAS senare'));
    await user.inspect();
    await user.type(user.field('deadweight'), '20');
    await keep(named('BAS senare'), true);
    await user.page.getByText(c('version.of', { version: '2', owner: c('shared') })).waitFor();
    await user.go(`/calculations/${id}?version=1`);
    await user.page.locator('.panel .says').first().waitFor();
    assert.equal(await user.field('deadweight').inputValue(), '40');
    await user.page.getByText(c('version.old', { version: '1', latest: '2' })).waitFor();
    await user.inspect();
    await user.go(`/calculations/${id}`);
    await user.page.locator('.panel .says').first().waitFor();
    assert.equal(await user.field('deadweight').inputValue(), '20');
  });
  await journey.step('a colleague keeps one of their own, and two are compared', async () => {
    const colleague = await journey.enter(others);
    user = colleague;
    await user.go(`/calculations/${id}`);
    await user.page.locator('.panel .says').first().waitFor();
    await user.type(user.field('deadweight'), '30');
    await keep(named('Min egen'), false);
    await user.go('/calculations');
    await user.page.getByRole('link', { name: named('Min egen') }).waitFor();
    for (const name of [named('Min egen'), named('BAS senare')])
      await user.press(user.page.getByRole('button', { name: `${c('compare.choose')} : ${name}` }));
    await user.press(user.page.getByRole('link', { name: c('compare') }));
    await user.heading(c('compare.title'));
    await user.page.locator('.panel .says').nth(1).waitFor();
    const row = user.page.locator('tbody tr', { hasText: c('field.deadweight') });
    assert.match(await row.innerText(), /30\s+20/);
    await user.inspect();
  });
  await journey.step('one that is removed can be brought back at once', async () => {
    await user.go('/calculations');
    await user.press(user.page.getByRole('button', { name: new RegExp(`^${c('remove')}.*${named('Min egen')}`) }));
    await user.told(c('removed', { name: named('Min egen') }));
    await user.page.getByRole('link', { name: named('Min egen') }).waitFor({ state: 'detached' });
    await user.inspect();
  });
}
