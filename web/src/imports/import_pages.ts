// The pages of imports, in one piece of the application.
export { ImportPage } from './ImportPage';
export { ImportsPage } from './ImportsPage';
export { NewImportPage } from './NewImportPage';
