// Walks through what must not fail, against the pretend server: node browser/journey.mjs <address>
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const address = process.argv[2] ?? 'http://localhost:4173';
const folder = mkdtempSync(join(tmpdir(), 'journey-'));
const context = await chromium.launchPersistentContext(folder, {
  executablePath: '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1366, height: 900 },
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const page = context.pages()[0] ?? (await context.newPage());
page.setDefaultTimeout(6000);
page.on('pageerror', (error) => {
  console.log('error:', error.message);
  process.exitCode = 1;
});
const heading = () =>
  page.evaluate(() =>
    document.activeElement?.tagName === 'H1' ? document.activeElement.textContent : null,
  );
const step = async (name, act) => {
  try {
    await act();
    console.log('ok', name);
  } catch (error) {
    console.log('FAILED', name, error.message);
    process.exitCode = 1;
    await page.screenshot({ path: `shots/failed-${name.replaceAll(' ', '-')}.png` });
  }
};

await page.goto(address);
await page.evaluate(() => fetch('/api/2281/sessions/current', { method: 'DELETE' }));
await step('a wrong password is told', async () => {
  await page.goto(`${address}/people/person-1?group=contact`);
  await page.locator('#field-username').fill('maria');
  await page.locator('#field-password').fill('fel');
  await page.keyboard.press('Enter');
  await page.getByText('Fel användarnamn eller lösenord.').waitFor();
});
await step('log-in by keys leads back to where one was going', async () => {
  await page.locator('#field-password').fill('rätt');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/person-1?group=contact');
  await page.getByRole('button', { name: /Kontakter/, pressed: true }).waitFor();
});
await step('the focus goes to the heading of a new page', async () => {
  await page.getByRole('link', { name: 'Min dag' }).first().click();
  await page.getByRole('heading', { name: 'Min dag', level: 1 }).waitFor();
  await page.waitForTimeout(200);
  assert.equal(await heading(), 'Min dag');
});
await step('search by keys opens a person', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('amina');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/person-*');
});
await step('an act can be undone from the message', async () => {
  await page.goto(`${address}/people/person-2`);
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByLabel('Vad för kontakt').selectOption('health_care');
  await page.getByLabel('Namn', { exact: true }).fill('Doktor Ek');
  await page.getByRole('button', { name: 'Spara kontakten' }).click();
  await page.locator('.toast').getByText('Doktor Ek är tillagd').waitFor();
  await page.keyboard.press('z');
  await page.locator('.toast').getByText('Ångrat.').waitFor();
});
await step('two versions are shown and mine can be kept', async () => {
  await page.goto(`${address}/people/person-3/edit`);
  await page.locator('#field-phone').first().fill('412');
  await page.getByRole('button', { name: 'Spara uppgifterna' }).click();
  await page.getByRole('heading', { name: 'Någon annan hann spara före dig' }).waitFor();
  await page.screenshot({ path: 'shots/conflict.png' });
  await page.getByRole('button', { name: 'Använd den sparade' }).click();
  assert.equal(await page.locator('#field-phone').first().inputValue(), '060-16 31 00');
});
await step('an ended session asks in a dialog and loses nothing', async () => {
  await page.goto(`${address}/people/new`);
  await page.locator('#field-given_name').fill('Test');
  await page.locator('#field-family_name').fill('Person');
  await page.getByLabel('Kvinna').check();
  await page.waitForTimeout(500);
  await page.evaluate(() => fetch('/api/2281/sessions/current', { method: 'DELETE' }));
  await page.getByRole('button', { name: 'Spara personen' }).click();
  await page.getByRole('heading', { name: 'Du har loggats ut' }).waitFor();
  await page.locator('dialog #field-username').fill('maria');
  await page.locator('dialog #field-password').fill('rätt');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Test Person', level: 1 }).waitFor();
});
await step('a referral keeps its draft and is sent in three steps', async () => {
  await page.goto(`${address}/referrals/new`);
  await page.getByRole('combobox').fill('karin');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('heading', { name: 'Vad behövs?' }).waitFor();
  await page.locator('#field-wish').fill('Hjälp att söka jobb');
  await page.getByText(/Utkast sparat/).waitFor();
  await page.waitForTimeout(1400);
  await page.reload();
  await page.locator('#field-wish').waitFor();
  await page.waitForTimeout(600);
  assert.equal(await page.locator('#field-wish').inputValue(), 'Hjälp att söka jobb');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('heading', { name: 'Rätta 2 fält' }).waitFor();
  await page.screenshot({ path: 'shots/mend.png' });
  await page.locator('#field-receiver_unit_id').selectOption({ index: 1 });
  await page.locator('#field-target_group').selectOption('young_adult');
  await page.getByRole('button', { name: 'Nästa' }).click();
  await page.getByRole('heading', { name: 'Granska och skicka' }).waitFor();
  await page.screenshot({ path: 'shots/review.png', fullPage: true });
  await page.getByRole('button', { name: 'Skicka remissen' }).click();
  await page.getByText('Remissen är skickad').waitFor();
  await page.waitForURL(/referrals\/[0-9a-f-]{36}/);
});
await step('a received referral is accepted', async () => {
  await page.goto(`${address}/referrals/referral-4`);
  await page.getByRole('button', { name: 'Acceptera' }).click();
  await page.locator('#field-agreed_start_on').fill('1/12 2026');
  await page.locator('#field-agreed_start_on').fill('20261201');
  await page.locator('#field-agreed_start_on').blur();
  assert.equal(await page.locator('#field-agreed_start_on').inputValue(), '2026-12-01');
  await page.locator('.act-form button[type=submit]').click();
  await page.getByText('Remissen är accepterad').waitFor();
});
await step('a participation is started and measured', async () => {
  await page.goto(`${address}/participations/new?person=person-2`);
  await page.locator('#field-education_level').selectOption('primary');
  await page.getByRole('button', { name: /Starta och gå/ }).click();
  await page
    .getByText(/Medgivande krävs/)
    .first()
    .waitFor();
  await page.locator('#field-registration_consent_on').fill('2026-11-20');
  await page.getByRole('button', { name: /Starta och gå/ }).click();
  await page.getByRole('heading', { name: 'Startmätning', level: 1 }).waitFor();
  await page.locator('[id="field-sources[0].income_source"]').selectOption('financial_assistance');
  await page.locator('[id="field-sources[0].extent_percent"]').fill('100');
  await page.getByRole('button', { name: 'Lägg till försörjning' }).click();
  await page.locator('[id="field-occupations[0].occupation_status"]').selectOption('working');
  await page.getByRole('button', { name: 'Spara mätningen' }).click();
  await page.getByRole('heading', { name: 'Rätta ett fält' }).waitFor();
  await page.screenshot({ path: 'shots/measure-mend.png', fullPage: true });
  await page.locator('[id="field-sources[1].income_source"]').selectOption('salary');
  await page.getByRole('button', { name: 'Spara mätningen' }).click();
  await page.getByText('Mätningen är sparad').waitFor();
});
await step('a file is imported in three steps', async () => {
  const file = join(folder, 'deltagare.csv');
  writeFileSync(file, 'Namn;Start\nA B;2026-01-01\n');
  await page.goto(`${address}/imports/new`);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: 'Vad betyder kolumnerna?' }).waitFor();
  await page.locator('#field-unit_id').selectOption({ index: 1 });
  await page.screenshot({ path: 'shots/mapping.png', fullPage: true });
  await page.getByRole('button', { name: 'Förhandsgranska raderna' }).click();
  await page.getByRole('heading', { name: 'Vad händer med raderna?' }).waitFor();
  await page.getByRole('table').waitFor();
  await page.screenshot({ path: 'shots/rows.png' });
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await page.getByText('Filen är inläst').waitFor();
  await page.getByRole('button', { name: 'Ångra hela importen' }).click();
  await page.getByText(/personer behölls/).waitFor();
  await page.screenshot({ path: 'shots/import-undone.png' });
});
await step('a comment on a panel is saved, and the language switches', async () => {
  await page.goto(`${address}/reports/appendix`);
  await page
    .getByRole('button', { name: /Skriv en kommentar/ })
    .first()
    .click();
  await page.getByLabel(/Kommentar till diagrammet/).fill('Fler fick lön.');
  await page.getByRole('button', { name: 'Spara kommentaren' }).click();
  await page.getByText('Fler fick lön.').waitFor();
  await page.locator('.top-right > div > button').click();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Statistics appendix' }).waitFor();
  await page.locator('.top-right > div > button').click();
  await page.getByRole('button', { name: 'Svenska' }).click();
});
await context.close();
