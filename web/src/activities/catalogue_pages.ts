// The pages of the catalogue of interventions, in one piece of the application.
export { CataloguePage } from './CataloguePage';
export { TypeEditPage } from './TypeEditPage';
export { TypePage } from './TypePage';
