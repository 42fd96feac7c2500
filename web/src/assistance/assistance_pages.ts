// The pages of households and their assistance, in one piece of the application.
export { AssistancePage } from './AssistancePage';
export { ExtractPage } from './ExtractPage';
export { HouseholdsPage } from './HouseholdsPage';
