// The person read as a Fastify server: the same tables, the same decision, the same durable access record.
// Identity numbers are answered as they are stored: this peer is spared the decryption.
// PEER_DATABASE, PEER_TODAY and PEER_PORT in the environment.
import { createHash, randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import Fastify from 'fastify';

const database = new Database(process.env.PEER_DATABASE, { timeout: 20000 });
for (const setting of ['synchronous = FULL', 'foreign_keys = ON', 'recursive_triggers = ON', 'cache_size = -32000']) {
  database.pragma(setting);
}
const prepared = {
  session: database.prepare(
    `SELECT s.id, s.staff_id, s.csrf_token, s.last_used_at, s.expires_at FROM account_session s JOIN staff p
     ON p.municipality_id = s.municipality_id AND p.id = s.staff_id
     WHERE s.token_hash = ? AND s.municipality_id = ? AND p.is_active = 1`),
  staff: database.prepare('SELECT id, name, language, may_see_protected FROM staff WHERE municipality_id = ? AND id = ?'),
  roles: database.prepare(
    `SELECT r.role, r.branch_id, b.name, r.unit_id FROM staff_role r JOIN branch b
     ON b.municipality_id = r.municipality_id AND b.id = r.branch_id
     WHERE r.municipality_id = ? AND r.staff_id = ? ORDER BY r.id`),
  facts: database.prepare(
    `SELECT a.protection_level, h.holder_id FROM person_access a LEFT JOIN person_holder h
     ON h.municipality_id = a.municipality_id AND h.person_id = a.id WHERE a.municipality_id = ? AND a.id = ?`),
  person: database.prepare(
    `SELECT id, version, case_number, is_anonymous, given_name, family_name, birth_year, birth_on, sex, phone, email,
     preferred_language, interpreter_needed FROM person WHERE municipality_id = ? AND id = ?`),
  numbers: database.prepare(
    `SELECT id, kind, number_cipher, valid_from, valid_to FROM identity_number
     WHERE municipality_id = ? AND person_id = ? ORDER BY valid_from DESC, id DESC`),
  links: database.prepare(
    `SELECT id, person_id, duplicate_id FROM person_link
     WHERE municipality_id = ? AND (person_id = ? OR duplicate_id = ?) AND unlinked_at IS NULL`),
  record: database.prepare(
    `INSERT INTO access_record (municipality_id, id, recorded_month, at, viewer_id, holder_id, person_id, act, subject,
     is_allowed, ground, request_id) VALUES (?, ?, ?, ?, ?, NULL, ?, 'read', 'person', ?, ?, ?)`),
};
const protection = ['none', 'secrecy_marking', 'protected_registration', 'fictitious_identity'];

const now = () => process.env.PEER_TODAY + new Date().toISOString().slice(10, 19) + 'Z';

function viewerOf(request, municipality) {
  const token = /(?:^|; )samsyn_session=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const session = prepared.session.get(createHash('sha256').update(token).digest(), municipality);
  if (!session || session.expires_at <= now()) return null;
  const staff = prepared.staff.get(municipality, session.staff_id);
  const roles = prepared.roles.all(municipality, staff.id);
  const working = roles.filter((held) => held.role === 'case_worker' || held.role === 'team_leader');
  return { staff, worksIn: new Set(working.map((held) => held.branch_id)) };
}

function decide({ staff, worksIn }, facts) {
  if (facts[0].protection_level > 0 && !staff.may_see_protected) return [false, 'sharing.protected'];
  if (facts.some((fact) => worksIn.has(fact.holder_id))) return [true, 'current_in_own_branch'];
  return [false, 'sharing.not_own_branch'];
}

function sheetOf(municipality, id, facts, staff) {
  const p = prepared.person.get(municipality, id);
  const may = Boolean(staff.may_see_protected);
  return {
    id: p.id, version: p.version, case_number: p.case_number, given_name: p.given_name, family_name: p.family_name,
    name: `${p.given_name} ${p.family_name}`, anonymous: Boolean(p.is_anonymous), birth_year: p.birth_year,
    birth_on: p.birth_on, sex: p.sex, phone: p.phone, email: p.email, preferred_language: p.preferred_language,
    interpreter_needed: Boolean(p.interpreter_needed), protection_level: protection[facts[0].protection_level],
    identity_numbers: prepared.numbers.all(municipality, id).map((held) => ({
      id: held.id, kind: held.kind, number: held.number_cipher.toString('base64'), valid_from: held.valid_from,
      valid_to: held.valid_to,
    })),
    linked_people: prepared.links.all(municipality, id, id).map((link) => ({ link_id: link.id })),
    may: { write: true, see_protected: may, change_protection: may },
  };
}

const read = database.transaction((municipality, id, viewer) => {
  const facts = prepared.facts.all(municipality, id);
  if (facts.length === 0) return {};
  const decision = decide(viewer, facts);
  return { decision, sheet: decision[0] ? sheetOf(municipality, id, facts, viewer.staff) : null };
});

const text = { type: 'string' };
const maybe = { type: ['string', 'null'] };
const flag = { type: 'boolean' };
const flags = (...names) => ({ type: 'object', properties: Object.fromEntries(names.map((name) => [name, flag])) });
const texts = (...names) => Object.fromEntries(names.map((name) => [name, text]));
const answer = {
  type: 'object',
  properties: {
    ...texts('id', 'case_number', 'given_name', 'family_name', 'name', 'sex', 'phone', 'email', 'preferred_language',
      'protection_level'),
    version: { type: 'integer' }, anonymous: flag, birth_year: { type: ['integer', 'null'] }, birth_on: maybe,
    interpreter_needed: flag,
    identity_numbers: {
      type: 'array',
      items: { type: 'object', properties: { ...texts('id', 'kind', 'number', 'valid_from'), valid_to: maybe } },
    },
    linked_people: { type: 'array', items: { type: 'object', properties: texts('link_id') } },
    may: flags('write', 'see_protected', 'change_protection'),
  },
};

const server = Fastify({ logger: false });
server.get('/api/:municipality/people/:id', { schema: { response: { 200: answer } } }, (request, reply) => {
  const { municipality, id } = request.params;
  const requestId = randomUUID();
  const viewer = viewerOf(request, municipality);
  if (!viewer) return reply.code(401).send();
  const { decision, sheet } = read(municipality, id, viewer);
  if (!decision) return reply.code(404).send();
  const at = now();
  prepared.record.run(municipality, randomUUID(), at.slice(0, 7), at, viewer.staff.id, id, Number(decision[0]),
    decision[1], requestId);
  if (!sheet) return reply.code(404).send();
  return reply.headers({ 'x-request-id': requestId, 'cache-control': 'no-store' }).send(sheet);
});
await server.listen({ host: '127.0.0.1', port: Number(process.env.PEER_PORT) });
