import { caseloadFields } from './caseload_fields';
import { employmentCostFields, requisitionFields } from './employment_fields';
import { modelFields } from './model_fields';

// What a calculation asks for, field by field, as its form shows it; the same names as in the JSON that is computed.
export type Amount = 'kronor' | 'percent' | 'count' | 'decimal';
// What may follow a name, told apart by its mark.
export interface PairValue {
  key: string;
  of: Amount;
}
export type Field =
  | { key: string; type: Amount; optional?: true; slides?: [number, number, number] }
  | { key: string; type: 'text' | 'date' | 'month' | 'calendar_month' | 'flag'; optional?: true; isWide?: true }
  | { key: string; type: 'pairs'; name: string; of: PairValue[]; says: 'count' | 'kronor' | 'row'; optional?: true }
  | { key: string; type: 'names'; optional?: true }
  | { key: string; type: 'amounts'; of: Amount; optional?: true }
  | { key: string; type: 'choice'; choices: string[]; words?: string; optional?: true }
  | {
      key: string;
      type: 'uncertain';
      of: Amount;
      optional?: true;
      slides?: [number, number, number];
      insteadOf?: string[]; // what a published effect takes the place of
      isSpread?: true; // its distribution and source stand in what it is a field of
      isBare?: true; // without a source of its own
    }
  | { key: string; type: 'uncertains'; of: Amount; optional?: true; folds?: true }
  | { key: string; type: 'part'; fields: Field[]; optional?: true }
  | { key: string; type: 'lines'; fields: Field[]; optional?: true; folds?: true }; // folds: closed until it is wanted

export type Kind =
  | 'forecast'
  | 'actor-table'
  | 'implied-rate'
  | 'budget'
  | 'break-even'
  | 'break-even-by-month'
  | 'payback'
  | 'project'
  | 'caseload'
  | 'employment-cost'
  | 'requisition'
  | 'assistance-cost'
  | 'concentration-worth'
  | 'effects'
  | 'uncertainty';

const timings = ['first_year_undiscounted', 'end_of_year'];
const rate: Field = { key: 'rate', type: 'percent', slides: [0, 10, 0.5] };
const deadweight: Field = { key: 'deadweight', type: 'percent', slides: [0, 100, 5] };
const discounting: Field = {
  key: 'discounting',
  type: 'part',
  fields: [rate, { key: 'timing', type: 'choice', choices: timings }],
};
const actorLines: Field = {
  key: 'lines',
  type: 'lines',
  folds: true,
  fields: [
    { key: 'name', type: 'text' },
    { key: 'yearly_kr', type: 'kronor' },
    { key: 'transfer', type: 'flag' },
  ],
};
export const fieldsOf: Record<Kind, Field[]> = {
  'break-even': [
    { key: 'cost_kr', type: 'kronor' },
    { key: 'people', type: 'count', slides: [1, 20, 1] },
    deadweight,
    { key: 'years', type: 'count', slides: [1, 20, 1] },
    discounting,
    actorLines,
  ],
  'break-even-by-month': [
    { key: 'start_months', type: 'amounts', of: 'count' },
    deadweight,
    { key: 'months', type: 'count', slides: [12, 120, 12] },
    rate,
    { key: 'effect_months', type: 'count', optional: true },
    { key: 'cost_kr_by_month', type: 'amounts', of: 'kronor' },
    actorLines,
  ],
  payback: [
    { key: 'cost_kr', type: 'kronor' },
    { key: 'assistance_before_kr', type: 'kronor' },
    { key: 'assistance_after_kr', type: 'kronor' },
    { key: 'counterfactual_share', type: 'percent', slides: [0, 120, 5] },
    deadweight,
    { key: 'displacement', type: 'percent', slides: [0, 100, 5] },
    { key: 'ramp_years', type: 'decimal', slides: [0, 5, 0.25] },
    rate,
    { key: 'total_change_kr', type: 'kronor', optional: true },
  ],
  project: [
    { key: 'participants', type: 'uncertain', of: 'decimal', slides: [0, 100, 1] },
    { key: 'success_share', type: 'uncertain', of: 'percent', optional: true, slides: [0, 100, 1] },
    { key: 'deadweight', type: 'uncertain', of: 'percent', optional: true, slides: [0, 100, 1] },
    {
      key: 'effect',
      type: 'uncertain',
      of: 'percent',
      optional: true,
      slides: [-50, 100, 1],
      insteadOf: ['success_share', 'deadweight'],
    },
    { key: 'delay_years', type: 'uncertain', of: 'decimal', slides: [0, 3, 0.1] },
    { key: 'remaining_share', type: 'uncertain', of: 'percent', slides: [0, 100, 1] },
    { key: 'displacement', type: 'uncertain', of: 'percent', slides: [0, 100, 1] },
    { key: 'years', type: 'count', slides: [1, 20, 1] },
    { key: 'rate', type: 'uncertain', of: 'percent', slides: [0, 10, 0.5] },
    { key: 'timing', type: 'choice', choices: timings },
    { key: 'cost_kr_by_year', type: 'uncertains', of: 'kronor', folds: true },
    { key: 'payer', type: 'text' },
    {
      key: 'lines',
      type: 'lines',
      folds: true,
      fields: [
        { key: 'name', type: 'text' },
        { key: 'transfer', type: 'flag' },
        { key: 'yearly_kr', type: 'uncertain', of: 'kronor' },
      ],
    },
    { key: 'draws', type: 'count' },
    { key: 'seed', type: 'count' },
  ],
  caseload: [
    ...caseloadFields,
    { key: 'probabilities', type: 'amounts', of: 'percent' },
    { key: 'replications', type: 'count' },
    { key: 'seed', type: 'count' },
  ],
  forecast: [
    { key: 'starts', type: 'amounts', of: 'count' },
    { key: 'shares', type: 'amounts', of: 'percent' },
    { key: 'assistance_kr', type: 'kronor' },
    { key: 'employment_cost_kr', type: 'kronor' },
    { key: 'tax_kr', type: 'kronor' },
    { key: 'state_subsidy_kr', type: 'kronor', optional: true },
    { ...discounting, optional: true } as Field,
    { key: 'printed_reduced_assistance_kr', type: 'amounts', of: 'kronor', optional: true },
  ],
  'actor-table': [{ key: 'years', type: 'count', slides: [1, 20, 1] }, discounting, { ...actorLines, folds: undefined }],
  'implied-rate': [
    { key: 'timing', type: 'choice', choices: timings },
    { key: 'rounded_to_kr', type: 'kronor' },
    {
      key: 'lines',
      type: 'lines',
      fields: [
        { key: 'name', type: 'text' },
        { key: 'yearly_kr', type: 'kronor' },
        { key: 'cumulative_kr', type: 'amounts', of: 'kronor' },
      ],
    },
  ],
  budget: [
    {
      key: 'lines',
      type: 'lines',
      fields: [
        { key: 'name', type: 'text' },
        { key: 'amount_kr', type: 'kronor' },
        { key: 'spent_kr', type: 'kronor', optional: true },
      ],
    },
  ],
  'employment-cost': employmentCostFields,
  requisition: requisitionFields,
  'assistance-cost': [
    {
      key: 'reported',
      type: 'part',
      optional: true,
      fields: [
        { key: 'households', type: 'count' },
        { key: 'budget_kr', type: 'kronor' },
        { key: 'monthly_average_kr', type: 'kronor' },
        {
          key: 'parts',
          type: 'lines',
          fields: [
            { key: 'name', type: 'text' },
            { key: 'amount_kr', type: 'kronor' },
            { key: 'households', type: 'count', optional: true },
            { key: 'share_of_households', type: 'percent', optional: true },
          ],
        },
      ],
    },
    {
      key: 'rows',
      type: 'lines',
      optional: true,
      fields: [
        { key: 'household', type: 'text' },
        { key: 'month', type: 'month' },
        { key: 'amount_kr', type: 'kronor' },
        { key: 'group', type: 'text', optional: true },
        { key: 'barrier', type: 'text', optional: true },
      ],
    },
  ],
  'concentration-worth': [
    { key: 'households', type: 'count' },
    { key: 'continuous_households', type: 'count' },
    { key: 'cost_share', type: 'percent', slides: [0, 100, 1] },
    { key: 'total_cost_kr', type: 'kronor' },
    { key: 'moved_share', type: 'percent', slides: [0, 100, 1] },
  ],
  uncertainty: modelFields,
  effects: [
    {
      key: 'effects',
      type: 'lines',
      fields: [
        { key: 'name', type: 'text', isWide: true },
        { key: 'effect', type: 'percent' },
        { key: 'se', type: 'percent', optional: true },
        { key: 'interval_low', type: 'percent', optional: true },
        { key: 'interval_high', type: 'percent', optional: true },
        { key: 'source', type: 'text', isWide: true },
      ],
    },
  ],
};

export const kinds = Object.keys(fieldsOf) as Kind[];
export const isKind = (text: string): text is Kind => kinds.includes(text as Kind);
