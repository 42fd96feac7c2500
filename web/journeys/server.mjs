// A real server of its own on a data folder of its own, and what the journeys ask it behind the browser's back.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

export const kPassword = 'exempel-2281';
const kMunicipality = '2281';
const kStartMs = 60_000;
const top = resolve(import.meta.dirname, '../..');
const binary = process.env.SAMSYN_TEST_BINARY ?? join(top, 'build/fast/src/samsyn');
const pages = process.env.SAMSYN_TEST_WEB ?? join(top, 'web/dist');

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

function start(args) {
  const child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const said = [];
  child.stderr.on('data', (data) => said.push(data));
  child.once('exit', () => running.delete(child));
  const ended = once(child, 'close').then(([code]) => ({
    code,
    said: Buffer.concat(said).toString(),
  }));
  return { child, ended };
}

async function makeDemo(folder, language) {
  const { child, ended } = start(['demo', '--data', folder, '--language', language]);
  child.stdout.resume();
  const { code, said } = await ended;
  if (code !== 0) throw new Error(`samsyn demo ended with ${code}: ${said.slice(-2_000)}`);
}

async function addressOf(child, ended) {
  const lines = createInterface({ input: child.stdout });
  const heard = new Promise((resolveHeard) => {
    lines.on('line', (line) => {
      const found = /(http:\/\/\S+)/.exec(line);
      if (found) resolveHeard(found[1]);
    });
  });
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('samsyn serve said no address')), kStartMs).unref();
  });
  const gone = ended.then(({ code, said }) => {
    throw new Error(`samsyn serve ended with ${code}: ${said.slice(-2_000)}`);
  });
  gone.catch(() => undefined);
  return Promise.race([heard, late, gone]);
}

// Serves a fresh demo municipality on a free port until `stop`.
export async function serveDemo(language = 'sv') {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-journeys-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await makeDemo(folder, language);
  const { child, ended } = start(['serve', '--data', folder, '--port', '0', '--web', pages]);
  const address = await addressOf(child, ended);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address, stop };
}

// A caller of the API with a session of its own, or with that of a browser's cookies.
export async function apiAs(address, username, cookies) {
  const base = `${address}/api/${kMunicipality}`;
  let cookie = cookies?.map((one) => `${one.name}=${one.value}`).join('; ') ?? '';
  let token = '';
  const call = async (method, path, { body, version } = {}) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        cookie,
        'content-type': 'application/json',
        ...(token && { 'x-csrf-token': token }),
        ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    const given = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (given.length > 0) cookie = given.join('; ');
    return text ? JSON.parse(text) : undefined;
  };
  const session = cookies
    ? await call('GET', '/sessions/current')
    : await call('POST', '/sessions', { body: { username, password: kPassword } });
  token = session.csrf_token;
  return { call, session, cookie: () => cookie };
}
