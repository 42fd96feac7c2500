// Walks through Samsyn as its users do, against the real server, by keyboard alone: npm run journeys
// [journey …]. SAMSYN_TEST_BINARY, SAMSYN_TEST_WEB and SAMSYN_TEST_REPORT say what is tried and where the report goes.
import { chromium } from 'playwright-core';
import { administration } from './administration.mjs';
import { appendix } from './appendix.mjs';
import { assessments } from './assessments.mjs';
import { assistance } from './assistance.mjs';
import { calculations } from './calculations.mjs';
import { codeLists } from './code_lists.mjs';
import { comparison } from './comparison.mjs';
import { deadlines } from './deadlines.mjs';
import { editions } from './editions.mjs';
import { exitGroups } from './exit_groups.mjs';
import { faults } from './faults.mjs';
import { figures } from './figures.mjs';
import { finalReports } from './final_reports.mjs';
import { flows } from './flows.mjs';
import { imports } from './imports.mjs';
import { interventionResults } from './intervention_results.mjs';
import { interventions } from './interventions.mjs';
import { writeJunit } from './junit.mjs';
import { national } from './national.mjs';
import { notes } from './notes.mjs';
import { orders } from './orders.mjs';
import { others } from './others.mjs';
import { overlap } from './overlap.mjs';
import { pages } from './pages.mjs';
import { ownTable } from './own_table.mjs';
import { participations } from './participations.mjs';
import { plans } from './plans.mjs';
import { placements } from './placements.mjs';
import { referrals } from './referrals.mjs';
import { releases } from './releases.mjs';
import { savings } from './savings.mjs';
import { sessions } from './sessions.mjs';
import { serveDemo } from './server.mjs';
import { settings } from './settings.mjs';
import { threads } from './threads.mjs';
import { units } from './units.mjs';
import { Journey, kModes } from './walk.mjs';
import { weight } from './weight.mjs';
import { workload } from './workload.mjs';
import { worklist } from './worklist.mjs';

const all = {
  imports,
  calculations,
  referrals,
  threads,
  notes,
  placements,
  participations,
  plans,
  assessments,
  interventions,
  assistance,
  appendix,
  figures,
  own_table: ownTable,
  exit_groups: exitGroups,
  units,
  comparison,
  editions,
  final_reports: finalReports,
  savings,
  releases,
  national,
  others,
  overlap,
  flows,
  intervention_results: interventionResults,
  orders,
  deadlines,
  workload,
  worklist,
  administration,
  code_lists: codeLists,
  sessions,
  settings,
  weight,
  faults,
  pages,
};
const wanted = process.argv.slice(2);
const chosen = Object.entries(all).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const cases = [];

function tell({ mode, name, seconds, faults: found }) {
  const lines = found.map((one) => `\n  ${one}`).join('');
  console.log(`${lines ? 'FAILED' : 'ok'} ${mode} ${name} (${seconds.toFixed(1)} s)${lines}`);
}

function add(one) {
  cases.push(one);
  tell(one);
}

// A municipality for each way of looking, so that what one writes the other does not meet.
async function walkAll(browser, mode) {
  const server = await serveDemo();
  try {
    for (const [name, walk] of chosen) {
      const journey = new Journey(browser, server.address, mode, name, add);
      await walk(journey).catch((error) => {
        if (
          !cases.some(
            (one) =>
              one.mode === mode.name && one.name.startsWith(`${name}:`) && one.faults.length > 0,
          )
        )
          add({
            mode: mode.name,
            name: `${name}: comes to its end`,
            seconds: 0,
            faults: [String(error.stack)],
          });
      });
      await journey.leave();
    }
  } finally {
    await server.stop();
  }
}

const started = performance.now();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  await Promise.all(kModes.map((mode) => walkAll(browser, mode)));
} catch (error) {
  add({
    mode: 'both',
    name: 'the server and the browser work',
    seconds: 0,
    faults: [String(error.stack)],
  });
} finally {
  await browser.close();
}
if (process.env.SAMSYN_TEST_REPORT) writeJunit(process.env.SAMSYN_TEST_REPORT, cases);
const failed = cases.filter((one) => one.faults.length > 0).length;
console.log(
  `${cases.length - failed} passed, ${failed} failed in ${((performance.now() - started) / 1_000).toFixed(0)} s`,
);
process.exit(failed > 0 || cases.length === 0 ? 1 : 0);
