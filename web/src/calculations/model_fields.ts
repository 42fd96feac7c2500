// What a model of one's own asks for: quantities that are uncertain or follow from others, and what is wanted of it.
import type { Field } from './fields';

export const modelFields: Field[] = [
  {
    key: 'model',
    type: 'part',
    fields: [
      {
        key: 'quantities',
        type: 'lines',
        folds: true,
        fields: [
          { key: 'name', type: 'text', isWide: true },
          { key: 'unit', type: 'text' },
          {
            key: 'operation',
            type: 'choice',
            choices: ['sum', 'difference', 'product', 'quotient', 'power', 'minimum', 'maximum'],
            optional: true,
          },
          { key: 'of', type: 'names', optional: true },
          { key: 'input', type: 'uncertain', of: 'decimal', optional: true, isSpread: true },
          { key: 'actor', type: 'text', optional: true },
          { key: 'year', type: 'count', optional: true },
          { key: 'component', type: 'text', optional: true },
        ],
      },
    ],
  },
  { key: 'outputs', type: 'names' },
  { key: 'probabilities', type: 'amounts', of: 'percent' },
  {
    key: 'paths',
    type: 'lines',
    optional: true,
    folds: true,
    fields: [
      { key: 'name', type: 'text', isWide: true },
      { key: 'quantities', type: 'names' },
    ],
  },
  {
    key: 'scenarios',
    type: 'lines',
    optional: true,
    folds: true,
    fields: [
      { key: 'name', type: 'text', isWide: true },
      {
        key: 'replace',
        type: 'lines',
        fields: [
          { key: 'name', type: 'text', isWide: true },
          { key: 'input', type: 'uncertain', of: 'decimal', isSpread: true, isBare: true },
        ],
      },
    ],
  },
  { key: 'draws', type: 'count' },
  { key: 'seed', type: 'count' },
];
