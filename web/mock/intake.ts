import type { Referral, ReferralRow, RoutineMeeting } from '../src/api/types';
import {
  created,
  done,
  kNow,
  kToday,
  newId,
  ok,
  page,
  plusDays,
  problem,
  route,
  wrong,
  type Ask,
  type Reply,
  type Route,
} from './kit';
import { record } from './entries';
import { addPerson, findPerson, people, row } from './people';
import { units } from './session';

const states: Referral['state'][] = [
  'sent',
  'sent',
  'question',
  'sent',
  'accepted',
  'declined',
  'started',
  'withdrawn',
  'reported',
  'sent',
  'accepted',
  'sent',
];
const place = (id: string) => {
  const unit = units.find((one) => one.id === id);
  return { id, name: unit?.name ?? '', party_name: unit?.party_name ?? '' };
};
export const referrals: Referral[] = people.slice(0, 12).map((person, index) => {
  const order = index === 6 || index === 8;
  const received = index % 3 !== 2;
  const state = states[index] ?? 'sent';
  const may = (yes: boolean, act: boolean) => yes && act;
  const open = state === 'sent' || state === 'question';
  return {
    id: `referral-${index + 1}`,
    kind: order ? 'order' : 'referral',
    state,
    person: row(person),
    sender_unit: place(received ? 'unit-bist' : 'unit-ame'),
    receiver_unit: place(received ? 'unit-ame' : 'unit-af'),
    sender_name: received ? 'Petra Sundin' : 'Maria Lind',
    sent_on: plusDays(kToday, -14 + index),
    answer_by_on: plusDays(kToday, index - 2),
    answered_on: open ? null : plusDays(kToday, -3),
    overdue: open && index < 2,
    target_group: 'long_term_assistance',
    direction: received ? 'received' : 'sent',
    version: 1,
    wish: 'Arbetsträning på deltid, gärna lager eller butik. Stöd i att komma vidare mot ett arbete.',
    background:
      'Har haft försörjningsstöd i tre år. Tidigare arbete inom lager. Ryggbesvär, sjukskriven på halvtid till och med augusti.',
    wished_start_on: plusDays(kToday, 14),
    registration_consent_on: index % 2 ? null : plusDays(kToday, -15),
    agreed_start_on: state === 'accepted' ? plusDays(kToday, 7) : null,
    decline_reason: state === 'declined' ? 'no_capacity' : null,
    decline_text: state === 'declined' ? 'Nästa lediga plats är i februari.' : '',
    report_text: state === 'reported' ? 'Två veckors arbetsprövning genomförd.' : '',
    owner_name: state === 'accepted' ? 'Maria Lind' : null,
    messages:
      state === 'question'
        ? [
            {
              kind: 'question',
              text: 'Finns det ett aktuellt läkarintyg?',
              staff_name: 'Maria Lind',
              at: '2026-11-20T09:10:00Z',
            },
          ]
        : [],
    may: {
      accept: may(open, received),
      decline: may(open, received),
      ask: may(state === 'sent', received),
      reply: may(state === 'question', !received),
      withdraw: may(open, !received),
      start: may(order && state === 'accepted', received),
      report: may(order && state === 'started', received),
    },
  };
});

export function rowOf(referral: Referral): ReferralRow {
  const { version: _v, wish: _w, background: _b, messages: _m, may: _may, ...rest } = referral;
  return rest;
}

function act(change: (referral: Referral, body: any) => void, kind: string) {
  return ({ params, body, version }: Ask): Reply => {
    const referral = referrals.find((one) => one.id === params[0]);
    if (!referral) return problem(404, 'http.404');
    if (version !== referral.version)
      return problem(412, 'request.stale_version', { current: referral });
    change(referral, body);
    referral.version += 1;
    return done(record(referral.person.id, kind, 'referral', { reason: body.reason ?? null }));
  };
}
const closed = {
  accept: false,
  decline: false,
  ask: false,
  reply: false,
  withdraw: false,
  start: false,
  report: false,
};
const meetings: RoutineMeeting[] = [
  {
    id: 'meeting-1',
    version: 1,
    held_on: '2026-10-22',
    unit_id: 'unit-jobb',
    party_ids: ['party-Kommunen', 'party-Arbetsförmedlingen'],
    works_well: 'Beställningarna besvaras inom en vecka.',
    to_improve: 'Återrapporterna är för korta.',
    actions: [
      {
        what: 'Ta fram en mall för återrapport',
        who_text: 'Maria Lind',
        due_on: '2026-11-30',
        done: false,
      },
    ],
  },
];

export const intakeRoutes: Route[] = [
  route('POST', '/referrals', ({ body }) => {
    if (!body.wish) return wrong({ field: 'wish', rule: 'field.required' });
    const person = body.person_id ? findPerson(body.person_id) : addPerson(body.person);
    if (!person) return problem(404, 'http.404');
    const referral: Referral = {
      ...body,
      id: newId(),
      state: 'sent',
      person: row(person),
      sender_unit: place(body.sender_unit_id),
      receiver_unit: place(body.receiver_unit_id),
      sender_name: 'Maria Lind',
      sent_on: kToday,
      answered_on: null,
      overdue: false,
      direction: 'sent',
      version: 1,
      agreed_start_on: null,
      decline_reason: null,
      decline_text: null,
      report_text: null,
      owner_name: null,
      messages: [],
      may: { ...closed, withdraw: true },
    };
    referrals.unshift(referral);
    return created(
      referral.id,
      record(person.id, 'referral_sent', 'referral', { facts: { wish: body.wish } }),
    );
  }),
  route('GET', '/referrals', ({ query }) => {
    const state = query.get('state') ?? 'all';
    const direction = query.get('direction');
    return page(
      referrals
        .filter(
          (one) =>
            (!direction || one.direction === direction) &&
            (state === 'all' || (state === 'open') === (one.answered_on === null)),
        )
        .map(rowOf),
      query,
    );
  }),
  route('GET', '/referrals/:id', ({ params }) => {
    const referral = referrals.find((one) => one.id === params[0]);
    return referral ? ok(referral) : problem(404, 'http.404');
  }),
  route(
    'POST',
    '/referrals/:id/acceptance',
    act(
      (one, body) =>
        Object.assign(one, {
          state: 'accepted',
          answered_on: kToday,
          agreed_start_on: body.agreed_start_on,
          owner_name: 'Maria Lind',
          may: { ...closed, start: one.kind === 'order' },
        }),
      'referral_accepted',
    ),
  ),
  route(
    'POST',
    '/referrals/:id/refusal',
    act(
      (one, body) =>
        Object.assign(one, {
          state: 'declined',
          answered_on: kToday,
          decline_reason: body.decline_reason,
          decline_text: body.decline_text,
          may: closed,
        }),
      'referral_declined',
    ),
  ),
  route(
    'POST',
    '/referrals/:id/question',
    act((one, body) => {
      one.state = 'question';
      one.messages.push({ kind: 'question', text: body.text, staff_name: 'Maria Lind', at: kNow });
    }, 'referral_question'),
  ),
  route(
    'POST',
    '/referrals/:id/reply',
    act((one, body) => {
      one.state = 'sent';
      one.messages.push({ kind: 'reply', text: body.text, staff_name: 'Maria Lind', at: kNow });
    }, 'referral_reply'),
  ),
  route(
    'POST',
    '/referrals/:id/withdrawal',
    act(
      (one) => Object.assign(one, { state: 'withdrawn', answered_on: kToday, may: closed }),
      'referral_withdrawn',
    ),
  ),
  route(
    'POST',
    '/referrals/:id/start',
    act(
      (one) => Object.assign(one, { state: 'started', may: { ...closed, report: true } }),
      'order_started',
    ),
  ),
  route(
    'POST',
    '/referrals/:id/report',
    act(
      (one, body) =>
        Object.assign(one, { state: 'reported', report_text: body.report_text, may: closed }),
      'order_reported',
    ),
  ),
  route('GET', '/routine-meetings', ({ query }) => page(meetings, query)),
  route('POST', '/routine-meetings', ({ body }) => {
    const id = newId();
    meetings.unshift({ ...body, id, version: 1 });
    return created(id);
  }),
  route('GET', '/routine-meetings/:id', ({ params }) => {
    const meeting = meetings.find((one) => one.id === params[0]);
    return meeting ? ok(meeting) : problem(404, 'http.404');
  }),
  route('PUT', '/routine-meetings/:id', ({ params, body }) => {
    const meeting = meetings.find((one) => one.id === params[0]);
    if (meeting) Object.assign(meeting, body, { version: meeting.version + 1 });
    return done();
  }),
];
