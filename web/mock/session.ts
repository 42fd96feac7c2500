import type { Session, Unit } from '../src/api/types';
import { done, newId, ok, problem, route, type Route } from './kit';

export const sessionState = { open: false, language: 'sv' as 'sv' | 'en' };
const notifications = { email: '', wish: 'none', is_mail_on: true };
const drafts = new Map<string, { body: unknown; saved_at: string }>();

const unit = (
  id: string,
  name: string,
  kind: Unit['kind'],
  party: string,
  branch: string,
  own = false,
): Unit => ({
  id,
  name,
  kind,
  party_id: `party-${party}`,
  party_name: party,
  branch_id: `branch-${branch}`,
  branch_name: branch,
  own,
  accepts_referrals: true,
  starts_on: kind === 'project' ? '2025-01-01' : null,
  ends_on: kind === 'project' ? '2027-12-31' : null,
});
export const units: Unit[] = [
  unit('unit-ame', 'Arbetsmarknadsenheten', 'unit', 'Kommunen', 'Arbetsmarknad', true),
  unit('unit-jobb', 'Kom i jobb', 'project', 'Kommunen', 'Arbetsmarknad', true),
  unit('unit-bist', 'Försörjningsstöd', 'unit', 'Kommunen', 'Socialtjänst'),
  unit('unit-sp', 'Socialpsykiatrin', 'unit', 'Kommunen', 'Socialtjänst'),
  unit('unit-vux', 'Vuxenutbildningen', 'unit', 'Kommunen', 'Utbildning'),
  unit('unit-af', 'Arbetsförmedlingen Sundsvall', 'unit', 'Arbetsförmedlingen', 'Arbetsförmedling'),
  unit('unit-fk', 'Försäkringskassan', 'unit', 'Försäkringskassan', 'Socialförsäkring'),
  unit('unit-hc', 'Timrå hälsocentral', 'unit', 'Region Västernorrland', 'Hälso- och sjukvård'),
];
export const staff = [
  { id: 'staff-maria', name: 'Maria Lind', unit_ids: ['unit-ame', 'unit-jobb'] },
  { id: 'staff-johan', name: 'Johan Ek', unit_ids: ['unit-ame'] },
  { id: 'staff-sara', name: 'Sara Nyström', unit_ids: ['unit-ame', 'unit-jobb'] },
  { id: 'staff-petra', name: 'Petra Sundin', unit_ids: ['unit-bist'] },
];

function session(): Session {
  return {
    csrf_token: 'mock-token',
    staff: { id: 'staff-maria', name: 'Maria Lind', language: sessionState.language },
    municipality: { id: '2281', name: 'Exempelkommun', demo: true },
    today: '2026-11-23',
    expires_at: '2026-11-23T17:00:00Z',
    demo: true,
    may_see_protected: true,
    roles: [
      {
        role: 'case_worker',
        branch_id: 'branch-Arbetsmarknad',
        branch_name: 'Arbetsmarknad',
        party_name: 'Kommunen',
        unit_id: 'unit-ame',
        unit_name: 'Arbetsmarknadsenheten',
      },
    ],
  };
}

const codeLists = {
  income_source: [
    'sickness_benefit',
    'activity_compensation',
    'sickness_compensation',
    'unemployment_benefit',
    'activity_support',
    'establishment_benefit',
    'financial_assistance',
    'student_aid',
    'salary',
    'other_public_support',
    'no_public_support',
  ],
  occupation_status: ['working', 'studying', 'job_seeking', 'other'],
  education_level: [
    'primary_incomplete',
    'primary',
    'upper_secondary',
    'post_secondary_short',
    'post_secondary_long',
    'unknown',
  ],
  exit_reason: [
    'work',
    'studies',
    'continued_rehabilitation',
    'other_intervention',
    'sickness_or_activity_compensation',
    'pension',
    'illness',
    'moved',
    'own_withdrawal',
    'deceased',
    'other',
    'ended_unmeasured',
    'consent_withdrawn',
    'registered_in_error',
  ],
  protection_level: ['none', 'secrecy_marking', 'protected_registration', 'fictitious_identity'],
  sex: ['woman', 'man', 'unknown'],
  target_group: [
    'long_term_assistance',
    'young_adult',
    'newly_arrived',
    'sick_listed',
    'disability',
    'other',
  ],
  decline_reason: [
    'no_capacity',
    'wrong_target_group',
    'already_ongoing',
    'person_declines',
    'incomplete',
    'other',
  ],
  contact_kind: [
    'social_worker',
    'employment_officer',
    'social_insurance_officer',
    'health_care',
    'guardian',
    'personal_ombud',
    'relative',
    'employer',
    'other',
  ],
  entry_kind: [],
};

export const sessionRoutes: Route[] = [
  route('POST', '/sessions', ({ body }) => {
    if (body.password === 'fel') return problem(401, 'session.wrong_credentials');
    if (body.password === 'lås')
      return problem(429, 'session.locked', { params: { minutes: '15' } });
    sessionState.open = true;
    return { status: 201, body: session() };
  }),
  route('GET', '/sessions/current', () =>
    sessionState.open ? ok(session()) : problem(401, 'session.missing'),
  ),
  route('DELETE', '/sessions/current', () => {
    sessionState.open = false;
    return done();
  }),
  route('GET', '/sessions/current/notifications', () => ok(notifications)),
  route('PUT', '/sessions/current/notifications', ({ body }) => {
    Object.assign(notifications, body);
    return done();
  }),
  route('PUT', '/sessions/current/language', ({ body }) => {
    sessionState.language = body.language;
    return done();
  }),
  route('GET', '/units', () => ok({ items: units })),
  route('GET', '/api/municipalities', () =>
    ok({ items: [{ id: '2281', name: 'Exempelkommun', demo: true }] }),
  ),
  route('GET', '/parties', () =>
    ok({
      items: [
        ...new Map(
          units.map((one) => [
            one.party_id,
            { id: one.party_id, name: one.party_name, kind: 'municipality' },
          ]),
        ).values(),
      ],
    }),
  ),
  route('GET', '/staff', ({ query }) =>
    ok({ items: staff.filter((one) => one.unit_ids.includes(query.get('unit_id') ?? '')) }),
  ),
  route('GET', '/code-lists', () => ok(codeLists)),
  route('GET', '/drafts/:id', ({ params }) => {
    const draft = drafts.get(params[0] ?? '');
    return draft ? ok(draft) : problem(404, 'http.404');
  }),
  route('PUT', '/drafts/:id', ({ params, body }) => {
    drafts.set(params[0] ?? newId(), { body: body.body, saved_at: new Date().toISOString() });
    return done();
  }),
  route('DELETE', '/drafts/:id', ({ params }) => {
    drafts.delete(params[0] ?? '');
    return done();
  }),
];
