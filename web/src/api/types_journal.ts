// The shapes of the journal.
import type { components } from './schema';

type Schemas = components['schemas'];

export type Note = Schemas['Note'];
export type NoteDraft = Schemas['NoteDraft'];
export type NoteTemplate = Schemas['NoteTemplate'];
export type Journal = Schemas['Journal'];
