// What is made of the figures – tables of one's own, saved, frozen, published, written – in one piece of the application.
export { CrossTablePage } from './CrossTablePage';
export { EditionPage } from './EditionPage';
export { EditionsPage } from './EditionsPage';
export { FinalReportPage } from './FinalReportPage';
export { FinalReportsPage } from './FinalReportsPage';
export { FrozenReportPage } from './FrozenReportPage';
export { FrozenReportsPage } from './FrozenReportsPage';
export { NewEditionPage } from './NewEditionPage';
export { OthersPage } from './OthersPage';
export { SavedPopulationsPage } from './SavedPopulationsPage';
