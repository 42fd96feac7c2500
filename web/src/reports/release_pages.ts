// What leaves the house, in one piece of the application.
export { NewReleasePage } from './NewReleasePage';
export { ReleasePage } from './ReleasePage';
export { ReleasesPage } from './ReleasesPage';
