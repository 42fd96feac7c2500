// Who and what is meant by an id in an entry: those whom the thread itself names, and local values of code lists.
import { createContext, useContext } from 'react';
import type { Session, Thread } from '@/api/types';

export type Names = ReadonlyMap<string, string>;

export function namesIn(thread: Thread, session: Session, local: Names): Names {
  const pairs: [string | null | undefined, string | null | undefined][] = [
    [session.staff.id, session.staff.name],
    [thread.owner?.staff_id, thread.owner?.name],
    ...thread.ownerships.flatMap((one): [string | null, string | null][] => [
      [one.owner_staff_id, one.owner_name],
      [one.deputy_staff_id, one.deputy_name],
    ]),
    ...thread.contacts.map((one): [string, string] => [one.id, one.name || one.organisation]),
    ...thread.tasks.map((one) => [one.staff_id, one.staff_name] as [string | null, string | null]),
  ];
  const named = pairs.filter((pair): pair is [string, string] => Boolean(pair[0] && pair[1]));
  return new Map([...local, ...named]);
}

export const NamesContext = createContext<Names>(new Map());
export const useNames = (): Names => useContext(NamesContext);
