import type { EntryGroup, Person } from '../src/api/types';
import { entries, record, type Told } from './entries';

const seeded = new Set<string>();
type Line = [string, string, EntryGroup, Told];

const story: Line[] = [
  [
    '2026-05-04',
    'person_registered',
    'person',
    { unit_name: 'Försörjningsstöd', actor_name: 'Petra Sundin', branch_name: 'Socialtjänst' },
  ],
  [
    '2026-05-04',
    'referral_sent',
    'referral',
    {
      unit_name: 'Försörjningsstöd',
      actor_name: 'Petra Sundin',
      branch_name: 'Socialtjänst',
      facts: { wish: 'Arbetsträning på deltid, gärna lager eller butik' },
    },
  ],
  [
    '2026-05-06',
    'referral_question',
    'referral',
    { facts: { text: 'Finns det läkarintyg om ryggen?' } },
  ],
  [
    '2026-05-07',
    'referral_reply',
    'referral',
    {
      unit_name: 'Försörjningsstöd',
      actor_name: 'Petra Sundin',
      branch_name: 'Socialtjänst',
      facts: { text: 'Ja, 50 procent till och med augusti.' },
    },
  ],
  ['2026-05-11', 'referral_accepted', 'referral', { facts: { agreed_start_on: '2026-05-18' } }],
  ['2026-05-18', 'participation_started', 'participation', { unit_name: 'Kom i jobb' }],
  [
    '2026-05-18',
    'measurement_made',
    'measurement',
    {
      facts: { point: 'start' },
      changes: [
        { field: 'income_source', old_value: null, new_value: 'financial_assistance' },
        { field: 'occupation_status', old_value: null, new_value: 'job_seeking' },
      ],
    },
  ],
  [
    '2026-06-02',
    'contact_added',
    'contact',
    { facts: { contact_name: 'Omar Nasser', contact_organisation: 'Arbetsförmedlingen' } },
  ],
  [
    '2026-08-20',
    'participation_changed',
    'participation',
    {
      reason: 'Ny handläggare efter semestern',
      changes: [{ field: 'owner', old_value: 'Johan Ek', new_value: 'Maria Lind' }],
    },
  ],
  [
    '2026-09-15',
    'person_changed',
    'person',
    {
      changes: [
        { field: 'phone', old_value: '070-174 06 05', new_value: '070-174 06 00' },
        { field: 'interpreter_needed', old_value: 'false', new_value: 'true' },
      ],
    },
  ],
  [
    '2026-10-12',
    'measurement_made',
    'measurement',
    {
      facts: { point: 'between' },
      changes: [
        {
          field: 'income_source',
          old_value: 'financial_assistance',
          new_value: 'activity_support',
        },
      ],
    },
  ],
  ['2026-11-09', 'contact_added', 'contact', { facts: { contact_name: 'Lena Forsberg' } }],
  [
    '2026-11-16',
    'task_postponed',
    'task',
    {
      reason: 'Amina är sjuk den här veckan',
      changes: [{ field: 'due_on', old_value: '2026-11-13', new_value: '2026-11-18' }],
    },
  ],
];

export function seedEntries(person: Person): void {
  if (seeded.has(person.id)) return;
  seeded.add(person.id);
  const later = entries.get(person.id) ?? [];
  entries.set(person.id, []);
  const lines =
    person.id === 'person-1'
      ? [...story.slice(0, 7), ...story.slice(7, 10), ...story.slice(9, 10), ...story.slice(10)]
      : story.slice(0, 7);
  for (const [date, kind, group, more] of lines) {
    record(person.id, kind, group, {
      happened_on: date,
      recorded_at: `${date}T09:12:00Z`,
      may_undo: date > '2026-11-08',
      ...more,
    });
  }
  entries.set(person.id, [...later, ...(entries.get(person.id) ?? [])]);
}
