import { expect, test } from 'vitest';
import type { NoteTemplate } from '@/api/types';
import { checkNote, newNote, withTemplate } from './note_values';

const template = {
  note_kind: 'meeting',
  note_subject: 'general',
  title: 'Trepartsmöte',
  body: 'Närvarande:',
} as NoteTemplate;

test('a template never writes over what was written', () => {
  const empty = newNote('u', '2026-11-23');
  expect(withTemplate(empty, template)).toEqual({
    note_kind: 'meeting',
    title: 'Trepartsmöte',
    body: 'Närvarande:',
  });
  expect(withTemplate({ ...empty, body: 'Egen text' }, template)).toEqual({
    note_kind: 'meeting',
    title: 'Trepartsmöte',
  });
});

test('a note says something, and locks itself within two weeks', () => {
  const empty = newNote('u', '2026-11-23');
  expect(empty.lock_on).toBe('2026-12-07');
  expect(checkNote(empty)).toEqual([{ field: 'body', rule: 'note.empty' }]);
  expect(checkNote({ ...empty, title: 'Samtal' })).toEqual([]);
});
