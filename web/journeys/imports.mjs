// A register is read in from a file and undone again.
import { strict as assert } from 'node:assert';

const kRows = [
  ['Ingela', 'Provberg', 1979, 'kvinna', '2026-09-01', 'försörjningsstöd'],
  ['Rolf', 'Provdal', 1984, 'man', '2026-09-01', 'a-kassa'],
  ['Yasmin', 'Provén', 1991, 'kvinna', '2026-09-15', 'försörjningsstöd'],
  ['Gustav', 'Provgren', 1968, 'man', '2026-31-15', 'försörjningsstöd'],
  ['Samira', 'Provholm', 1988, 'kvinna', '2026-10-01', 'sjukpenning'],
  ['Nils', 'Provlund', 1995, 'man', '2026-10-01', 'lottovinst'],
  ['Dagny', 'Provmark', 1972, 'kvinna', '2026-10-12', 'aktivitetsstöd'],
  ['Abdi', 'Provström', 2001, 'man', '2026-10-12', 'studiemedel'],
];
const kFaulty = 2;
const kFile = 'provregister.csv';
const csv = [
  'Förnamn;Efternamn;Födelseår;Kön;Insatsstart;Försörjning före',
  ...kRows.map((row) => row.join(';')),
].join('\r\n');

export async function imports(journey) {
  let user;
  const { t } = journey;
  await journey.step('a case worker logs in by keys and finds the import', async () => {
    user = await journey.enter('hassan.nur');
    await user.inspect();
    await user.menu('imports');
    await user.heading(t('imports:list.title'));
    await user.inspect();
    await user.press(user.page.getByRole('link', { name: t('imports:new.title') }).first());
    await user.button('imports:file.choose').waitFor();
    await user.inspect();
  });
  await journey.step('the columns are understood and mapped', async () => {
    const { page } = user;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: kFile, mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await user.heading(t('imports:mapping.title'));
    await user.select(user.field('unit_id'), 'Arbetsmarknadsenheten');
    const meaning = page.getByLabel(
      t('imports:column.target_of', { heading: 'Försörjning före' }),
      { exact: true },
    );
    await user.select(meaning, t('imports:target.ignore'));
    await user.select(meaning, t('imports:target.income_source_start'));
    await user.inspect();
  });
  await journey.step('each row says what happens to it and why', async () => {
    const { page } = user;
    await user.press(user.button('imports:mapping.next'));
    await user.heading(t('imports:rows.title'));
    await page
      .getByText(
        t('imports:rows.summary', {
          new: kRows.length - kFaulty,
          match: 0,
          already_here: 0,
          error: kFaulty,
          skip: 0,
        }),
      )
      .waitFor();
    await user.inspect();
    await user.press(
      page.getByRole('button', { name: new RegExp(`^${t('imports:row.error')} ?${kFaulty}$`) }),
    );
    await page.locator('tbody tr').nth(kFaulty).waitFor({ state: 'detached' });
    const told = await page.locator('tbody').innerText();
    for (const word of ['Gustav Provgren', 'Nils Provlund', 'Insatsstart', 'Försörjning före'])
      assert.ok(told.includes(word), `${word} in ${told}`);
    await user.inspect();
  });
  await journey.step('the rows without faults are read in and stand in the list', async () => {
    const { page } = user;
    await user.press(user.button('imports:rows.import'));
    await user.told(t('imports:rows.done'));
    await user.heading(kFile);
    await user.inspect();
    await user.press(page.getByRole('link', { name: t('imports:one.to_list') }));
    await user.heading(t('outcomes:list.title'));
    await page.getByText('Samira Provholm').first().waitFor();
    await user.inspect();
    await user.menu('imports');
    await user.press(page.getByRole('link', { name: kFile }));
    await user.heading(kFile);
  });
  await journey.step('the same file again is told, and its rows are here already', async () => {
    const { page } = user;
    await user.go('/imports/new');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'kopia.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('alert').getByText(t('imports:before.title')).waitFor();
    await user.inspect();
    await user.press(user.button('imports:before.go_on'));
    await user.heading(t('imports:mapping.title'));
    await user.select(user.field('unit_id'), 'Arbetsmarknadsenheten');
    const meaning = page.getByLabel(
      t('imports:column.target_of', { heading: 'Försörjning före' }),
      { exact: true },
    );
    await user.select(meaning, t('imports:target.income_source_start'));
    await user.press(user.button('imports:mapping.next'));
    await page
      .getByText(
        t('imports:rows.summary', {
          new: 0,
          match: 0,
          already_here: kRows.length - kFaulty,
          error: kFaulty,
          skip: 0,
        }),
      )
      .waitFor();
    await page.getByText(t('imports:row.same')).first().waitFor();
    await user.inspect();
    await user.menu('imports');
    await user.press(page.getByRole('link', { name: kFile }));
    await user.heading(kFile);
  });
  await journey.step('the whole import is undone', async () => {
    const { page } = user;
    await user.press(user.button('imports:undo.whole'));
    await page
      .getByText(t('imports:undo.done', { count: kRows.length - kFaulty }))
      .first()
      .waitFor();
    await page.getByText(t('imports:state.undone'), { exact: true }).first().waitFor();
    await user.inspect();
    await user.menu('participations');
    await user.heading(t('outcomes:list.title'));
    await page.locator('tbody tr').first().waitFor();
    await page.getByText('Samira Provholm').first().waitFor({ state: 'detached' });
  });
}
