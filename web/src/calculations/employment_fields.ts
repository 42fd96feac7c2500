// What a subsidised employment asks for, one of them or a list.
import type { Field } from './fields';

const terms: Field[] = [
  {
    key: 'form',
    type: 'choice',
    choices: ['wage_subsidy', 'sheltered_public_job', 'new_start_job', 'introduction_job', 'none'],
  },
  { key: 'decision_on', type: 'date' },
  { key: 'full_time_wage_kr', type: 'kronor' },
  { key: 'extent', type: 'percent', slides: [25, 100, 5] },
  { key: 'degree', type: 'percent', optional: true, slides: [0, 100, 5] },
  { key: 'reimbursed_fees', type: 'choice', choices: ['statutory', 'statutory_and_insurance'], optional: true },
  {
    key: 'time_away',
    type: 'choice',
    choices: ['under_24_months', '24_to_36_months', 'over_36_months', 'job_programme', 'newly_arrived'],
    optional: true,
  },
  { key: 'payroll_overhead', type: 'percent', optional: true },
  { key: 'organiser_grant_kr', type: 'kronor', optional: true },
  { key: 'from_assistance', type: 'percent', slides: [0, 100, 5] },
];
const parameterNames = [
  'payroll_overhead',
  'insurance_fee',
  'statutory_fee',
  'subsidy_wage_ceiling',
  'new_start_job_wage_cap',
  'new_start_job_multiple_under_24_months',
  'new_start_job_multiple_24_to_36_months',
  'new_start_job_multiple_over_36_months',
  'new_start_job_multiple_job_programme',
  'new_start_job_multiple_newly_arrived',
  'introduction_job_wage_ceiling',
  'introduction_job_share',
  'organiser_grant_per_day_max',
];
const parameters: Field = {
  key: 'parameters',
  type: 'lines',
  optional: true,
  folds: true,
  fields: [
    { key: 'name', type: 'choice', words: 'parameter', choices: parameterNames },
    { key: 'valid_from', type: 'date' },
    { key: 'valid_to', type: 'date', optional: true },
    { key: 'value', type: 'decimal' },
    { key: 'source', type: 'text' },
  ],
};

export const employmentCostFields: Field[] = [
  { key: 'terms', type: 'part', fields: terms },
  { key: 'wage_month', type: 'month' },
  { key: 'assistance_kr', type: 'kronor', optional: true },
  { key: 'reported_net_kr', type: 'kronor', optional: true },
  parameters,
];

export const requisitionFields: Field[] = [
  { key: 'from_month', type: 'month' },
  { key: 'to_month', type: 'month' },
  {
    key: 'employments',
    type: 'lines',
    fields: [
      { key: 'employment', type: 'text' },
      { key: 'starts_on', type: 'date' },
      { key: 'ends_on', type: 'date', optional: true },
      { key: 'terms', type: 'part', fields: terms },
    ],
  },
  {
    key: 'entered',
    type: 'lines',
    optional: true,
    fields: [
      { key: 'employment', type: 'text' },
      { key: 'month', type: 'month' },
      { key: 'wage_cost_kr', type: 'kronor' },
    ],
  },
  parameters,
];
