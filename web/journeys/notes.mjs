// Notes: written as a draft, kept, locked, corrected and objected to; and the templates they begin from.
const kPerson = 'Hodan Diriye';

export async function notes(journey) {
  const { t } = journey;
  let user;
  await journey.step('a note is begun from a template and kept as a draft', async () => {
    user = await journey.enter('miriam.tesfay');
    const { page } = user;
    await user.key('Control+K');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('hodan diriye');
    await page.getByRole('option', { name: kPerson }).waitFor();
    await user.key('Enter');
    await user.heading(kPerson);
    await user.press(page.getByRole('link', { name: t('shared:person_tab.notes'), exact: true }));
    await user.heading(t('journal:title'));
    await page.locator('.notes article').first().waitFor();
    await user.inspect();
    await user.press(user.button('journal:new'));
    await user.heading(t('journal:editor.title'));
    const template = user.field('template');
    await template.waitFor();
    await template.selectOption({ index: 1 });
    await user.type(user.field('body'), 'Vi är överens om nästa vecka.');
    await page.getByText(t('journal:subject.fixed')).waitFor();
    await user.inspect();
    await user.press(user.button('journal:close'));
    await user.heading(t('journal:drafts'));
    await user.inspect();
  });
  await journey.step('the draft is locked into a note', async () => {
    const { page } = user;
    await user.press(user.button('journal:drafts.open'));
    await user.heading(t('journal:editor.title'));
    await user.press(user.button('journal:lock'));
    await user.told(t('journal:locked'));
    await page.locator('.notes').getByText('Vi är överens om nästa vecka.').first().waitFor();
  });
  await journey.step('the person objects, and the note is corrected', async () => {
    const { page } = user;
    const note = page.locator('.notes article').first();
    await user.press(note.getByRole('button', { name: t('journal:objection.add') }));
    await user.heading(t('journal:objection.title'));
    await user.inspect();
    await user.type(user.field('body'), 'Det var inte så jag sa.');
    await user.press(user.button('journal:objection.save'));
    await user.told(t('journal:objection.done'));
    await note.getByText('Det var inte så jag sa.').waitFor();
    await user.press(note.getByRole('button', { name: t('journal:correct') }));
    await user.heading(t('journal:editor.correct'));
    await user.inspect();
    await user.type(user.field('body'), 'Vi är överens om veckan därpå.');
    await user.press(user.button('journal:lock'));
    await user.told(t('journal:locked'));
    await page.getByRole('link', { name: t('journal:corrected') }).first().waitFor();
  });
  await journey.step('a leader keeps the templates', async () => {
    const leader = await journey.enter('karin.wallgren');
    await leader.go('/note-templates');
    await leader.heading(t('journal:templates.title'));
    await leader.inspect();
    await leader.press(leader.button('journal:template.new'));
    await leader.heading(t('journal:template.new'));
    await leader.inspect();
    await leader.type(leader.field('name'), 'Hembesök tillsammans');
    await leader.type(leader.field('guidance'), 'Skriv bara det som rör arbetet.');
    await leader.press(leader.button('journal:template.save'));
    await leader.told(t('journal:template.saved'));
    await leader.page.getByText('Hembesök tillsammans').first().waitFor();
  });
}
