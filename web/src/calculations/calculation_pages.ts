export { CalculationPage, NewCalculationPage } from './CalculationPage';
export { CalculationsPage } from './CalculationsPage';
export { ComparePage } from './ComparePage';
