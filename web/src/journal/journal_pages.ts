// The pages of notes and their templates, in one piece of the application.
export { NotesPage } from './NotesPage';
export { TemplatesPage } from './TemplatesPage';
