import type { Contact, Entry, EntryGroup, Stage, Task } from '../src/api/types';
import { created, done, newId, ok, page, problem, route, kToday, type Route } from './kit';
import { entries, record, undo } from './entries';
import { referrals, rowOf } from './intake';
import { participations } from './outcomes';
import { findPerson, people, row } from './people';
import { seedEntries } from './seed_entries';
import { staff } from './session';

const contacts = new Map<string, Contact[]>();
contacts.set('person-1', [
  {
    id: 'contact-1',
    kind: 'social_worker',
    name: 'Petra Sundin',
    organisation: 'Försörjningsstöd',
    role: 'Socialsekreterare',
    phone: '060-16 31 20',
    email: 'petra.sundin@example.se',
    note: '',
  },
  {
    id: 'contact-2',
    kind: 'employment_officer',
    name: 'Omar Nasser',
    organisation: 'Arbetsförmedlingen',
    role: 'Lokal arbetsförmedlare',
    phone: '010-486 00 10',
    email: '',
    note: 'Nås säkrast på förmiddagar.',
  },
  {
    id: 'contact-3',
    kind: 'guardian',
    name: 'Lena Forsberg',
    organisation: '',
    role: 'God man',
    phone: '070-174 06 33',
    email: '',
    note: '',
  },
]);
export const tasks: Task[] = people.slice(0, 9).map((person, index) => ({
  id: `task-${index}`,
  version: 1,
  rule:
    [
      'participation.measure_start',
      'referral.answer',
      'participation.measure_end',
      'referral.reply',
      'order.report',
      'participation.register',
    ][index % 6] ?? '',
  subject_type: index % 6 === 0 || index % 6 === 2 ? 'participation' : 'referral',
  subject_id:
    index % 6 === 0 || index % 6 === 2 ? `participation-${index + 1}` : `referral-${index + 1}`,
  person: row(person),
  unit_name: 'Arbetsmarknadsenheten',
  staff_id: index < 6 ? 'staff-maria' : null,
  staff_name: index < 6 ? 'Maria Lind' : null,
  due_on:
    [
      '2026-11-18',
      '2026-11-20',
      '2026-11-23',
      '2026-11-25',
      '2026-11-27',
      '2026-11-30',
      '2026-12-02',
      '2026-12-07',
      '2026-12-14',
    ][index] ?? kToday,
  show_from_on: '2026-11-01',
  overdue: index < 2,
  postponed_count: index === 1 ? 1 : 0,
}));

function stageOf(personId: string): Stage {
  const own = participations.filter((one) => one.person.id === personId);
  if (own.some((one) => one.state === 'ongoing')) return 'in_progress';
  if (own.some((one) => one.state === 'planned')) return 'waiting';
  if (own.length > 0) return 'ended';
  return referrals.some((one) => one.person.id === personId) ? 'referred' : 'registered';
}

export const threadRoutes: Route[] = [
  route('GET', '/people/:id/thread', ({ params }) => {
    const person = findPerson(params[0]);
    if (!person) return problem(404, 'http.404');
    seedEntries(person);
    const task = tasks.find((one) => one.person?.id === person.id);
    const counts: Partial<Record<EntryGroup, number>> = {};
    for (const entry of entries.get(person.id) ?? [])
      counts[entry.group] = (counts[entry.group] ?? 0) + 1;
    return ok({
      person,
      stage: stageOf(person.id),
      owner: { staff_id: 'staff-maria', name: 'Maria Lind', unit_name: 'Arbetsmarknadsenheten' },
      next_step: task
        ? {
            task_id: task.id,
            rule: task.rule,
            due_on: task.due_on,
            unit_name: task.unit_name,
            staff_name: task.staff_name,
            overdue: task.overdue,
          }
        : null,
      participations: participations.filter((one) => one.person.id === person.id),
      contacts: contacts.get(person.id) ?? [],
      referrals: referrals.filter((one) => one.person.id === person.id).map(rowOf),
      tasks: tasks.filter((one) => one.person?.id === person.id),
      entry_counts: counts,
      hidden_count: person.id === 'person-1' ? 2 : 0,
    });
  }),
  route('GET', '/people/:id/entries', ({ params, query }) => {
    const person = findPerson(params[0]);
    if (person) seedEntries(person);
    const group = query.get('group');
    const before = Number(query.get('before') ?? Infinity);
    const limit = Number(query.get('limit') ?? 20);
    const all: Entry[] = (entries.get(params[0] ?? '') ?? []).filter(
      (one) => (!group || one.group === group) && one.number < before,
    );
    return ok({
      items: all.slice(0, limit),
      next_before: all.length > limit ? all[limit - 1]?.number : null,
    });
  }),
  route('POST', '/entries/:id/undo', ({ params }) => {
    const id = undo(params[0] ?? '');
    return id ? done() : problem(409, 'entry.cannot_undo');
  }),
  route('POST', '/people/:id/contacts', ({ params, body }) => {
    const id = newId();
    contacts.set(params[0] ?? '', [...(contacts.get(params[0] ?? '') ?? []), { ...body, id }]);
    return created(
      id,
      record(params[0] ?? '', 'contact_added', 'contact', {
        facts: { contact_name: body.name, contact_organisation: body.organisation },
      }),
    );
  }),
  route('DELETE', '/people/:id/contacts/:id', ({ params }) => {
    contacts.set(
      params[0] ?? '',
      (contacts.get(params[0] ?? '') ?? []).filter((one) => one.id !== params[1]),
    );
    return done(record(params[0] ?? '', 'contact_ended', 'contact'));
  }),
  route('GET', '/tasks', ({ query }) =>
    page(
      tasks.filter((one) => query.get('scope') === 'unit' || one.staff_id === 'staff-maria'),
      query,
    ),
  ),
  route('POST', '/tasks/:id/postponement', ({ params, body }) => {
    const task = tasks.find((one) => one.id === params[0]);
    if (task)
      Object.assign(task, {
        show_from_on: body.show_from_on,
        postponed_count: task.postponed_count + 1,
        version: task.version + 1,
      });
    tasks.splice(
      tasks.findIndex((one) => one.id === params[0]),
      1,
    );
    return done();
  }),
  route('POST', '/tasks/:id/delegation', ({ params, body }) => {
    const task = tasks.find((one) => one.id === params[0]);
    if (task)
      Object.assign(task, {
        staff_id: body.staff_id,
        staff_name: staff.find((one) => one.id === body.staff_id)?.name,
        version: task.version + 1,
      });
    return done();
  }),
];
