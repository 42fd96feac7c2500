// What is made of the figures – saved, frozen, published, written – in one piece of the application.
export { EditionPage } from './EditionPage';
export { EditionsPage } from './EditionsPage';
export { FinalReportPage } from './FinalReportPage';
export { FinalReportsPage } from './FinalReportsPage';
export { FrozenReportPage } from './FrozenReportPage';
export { FrozenReportsPage } from './FrozenReportsPage';
export { NewEditionPage } from './NewEditionPage';
export { SavedPopulationsPage } from './SavedPopulationsPage';
