// The report in the form that test runners share.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const kSigns = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) =>
  // Signs that XML cannot hold come from terminal colours in messages.
  String(text)
    .replace(/\u001b\[\d*m/g, '')
    .replace(/[&<>"]/g, (sign) => kSigns[sign]);

export function writeJunit(path, cases) {
  const line = ({ mode, name, seconds, faults }) => {
    const head = `<testcase classname="${escaped(mode)}" name="${escaped(name)}" time="${seconds.toFixed(3)}"`;
    if (faults.length === 0) return `    ${head}/>`;
    return `    ${head}><failure message="${escaped(faults[0])}">${escaped(faults.join('\n'))}</failure></testcase>`;
  };
  const failed = cases.filter((one) => one.faults.length > 0).length;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n` +
      `  <testsuite name="journeys" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">\n` +
      `${cases.map(line).join('\n')}\n  </testsuite>\n</testsuites>\n`,
  );
}
