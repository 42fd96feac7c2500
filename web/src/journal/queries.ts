import { queryOptions } from '@tanstack/react-query';
import type { Id, Items, Journal, NoteTemplate } from '@/api/types';
import { get } from '@/shared/api/http';

export const journalQuery = (personId: Id) =>
  queryOptions({
    queryKey: ['person', personId, 'notes'],
    queryFn: () => get<Journal>(`/people/${personId}/notes`),
  });

export const templatesQuery = queryOptions({
  queryKey: ['note-templates'],
  queryFn: () => get<Items<NoteTemplate>>('/note-templates'),
});
