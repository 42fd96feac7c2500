// What a caseload asks for: states, groups with where they go, a queue, changes and scenarios.
import type { Field } from './fields';

const row: Field = {
  key: 'row',
  type: 'pairs',
  name: 'to',
  of: [
    { key: 'share', of: 'percent' },
    { key: 'count', of: 'count' },
  ],
  says: 'row',
};
const inflow: Field = {
  key: 'inflow',
  type: 'lines',
  optional: true,
  fields: [
    { key: 'state', type: 'text' },
    { key: 'mean_a_month', type: 'decimal', optional: true },
    { key: 'people_a_month', type: 'count', optional: true },
  ],
};
const changes: Field = {
  key: 'changes',
  type: 'lines',
  optional: true,
  folds: true,
  fields: [
    { key: 'from_month', type: 'calendar_month' },
    { key: 'capacity', type: 'count', optional: true },
    { key: 'costs', type: 'pairs', name: 'state', of: [{ key: 'monthly_cost_kr', of: 'kronor' }], says: 'kronor', optional: true },
    {
      key: 'moved',
      type: 'lines',
      optional: true,
      folds: true,
      fields: [
        { key: 'group', type: 'text' },
        { key: 'from', type: 'text' },
        { key: 'instead_of', type: 'text' },
        { key: 'to', type: 'text' },
        { key: 'share', type: 'percent' },
      ],
    },
    { key: 'inflow', type: 'lines', optional: true, folds: true, fields: [{ key: 'group', type: 'text' }, inflow] },
    {
      key: 'transitions',
      type: 'lines',
      optional: true,
      folds: true,
      fields: [{ key: 'group', type: 'text' }, { key: 'from', type: 'text' }, row],
    },
  ],
};
const caseloadModel: Field = {
  key: 'model',
  type: 'part',
  fields: [
    { key: 'first_month', type: 'calendar_month' },
    { key: 'months', type: 'count' },
    { key: 'rate', type: 'percent', slides: [0, 10, 0.5] },
    {
      key: 'queue',
      type: 'part',
      optional: true,
      fields: [
        { key: 'state', type: 'text' },
        { key: 'programme', type: 'text' },
        { key: 'capacity', type: 'count', slides: [0, 300, 5] },
      ],
    },
    {
      key: 'states',
      type: 'lines',
      folds: true,
      fields: [
        { key: 'name', type: 'text' },
        { key: 'monthly_cost_kr', type: 'kronor' },
        { key: 'is_goal', type: 'flag' },
      ],
    },
    {
      key: 'groups',
      type: 'lines',
      folds: true,
      fields: [
        { key: 'name', type: 'text' },
        { key: 'start', type: 'pairs', name: 'state', of: [{ key: 'people', of: 'count' }], says: 'count' },
        inflow,
        { key: 'transitions', type: 'lines', folds: true, fields: [{ key: 'from', type: 'text' }, row] },
      ],
    },
    { key: 'prior', type: 'choice', choices: ['none', 'jeffreys', 'uniform'], optional: true },
    { key: 'budget_kr_by_month', type: 'amounts', of: 'kronor', optional: true },
    changes,
  ],
};

export const caseloadFields: Field[] = [
  caseloadModel,
  { key: 'scenarios', type: 'lines', optional: true, folds: true, fields: [{ key: 'name', type: 'text' }, changes] },
];
