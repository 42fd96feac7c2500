// The pages of administration, in one piece of the application.
export { AdministrationPage } from './AdministrationPage';
export { CodeListPage } from './CodeListPage';
export { CodeListsPage } from './CodeListsPage';
export { MandatoryFieldsPage } from './MandatoryFieldsPage';
export { ParametersPage } from './ParametersPage';
export { RecordPage } from './RecordPage';
export { StaffPage } from './StaffPage';
export { StaffingPage } from './StaffingPage';
export { UnitPage } from './UnitPage';
