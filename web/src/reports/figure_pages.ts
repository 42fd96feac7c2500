// Figures of a population, however they are looked at, in one piece of the application.
export { AfterExitPage } from './AfterExitPage';
export { ComparisonPage } from './ComparisonPage';
export { CrossTablePage } from './CrossTablePage';
export { DeadlinesPage } from './DeadlinesPage';
export { ExitGroupsPage } from './ExitGroupsPage';
export { FiguresPage } from './FiguresPage';
export { FlowsPage } from './FlowsPage';
export { InterventionsPage } from './InterventionsPage';
export { MappingPage } from './MappingPage';
export { NationalPage } from './NationalPage';
export { OpenedFigurePage } from './OpenedFigurePage';
export { OthersPage } from './OthersPage';
export { OverlapPage } from './OverlapPage';
export { SavingsPage } from './SavingsPage';
export { UnitsPage } from './UnitsPage';
export { WorkloadPage } from './WorkloadPage';
