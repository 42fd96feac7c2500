// What another page hands over in the address, for a calculation to begin with: numbers by the names of the input's own
// fields, and a measured effect with its standard error.
import type { FlowsModel } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import { fieldsOf, type Kind } from './fields';

type Asked = Partial<Record<string, string>>;

const numberAt = (asked: Asked, key: string) => {
  const value = Number(asked[key]);
  return asked[key] && Number.isFinite(value) ? value : undefined;
};

export function handedOver(kind: Kind, asked: Asked, t: Translate): Record<string, unknown> {
  if (kind === 'project') return effectOf(asked, t);
  return Object.fromEntries(
    fieldsOf[kind].flatMap(({ key }) => {
      const value = numberAt(asked, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

// In place of a share in work and what of it would have come about anyway.
function effectOf(asked: Asked, t: Translate): Record<string, unknown> {
  const mean = numberAt(asked, 'effect');
  const sd = numberAt(asked, 'effect_se');
  if (mean === undefined || sd === undefined || sd <= 0) return {};
  const distribution = { shape: 'normal', mean, sd };
  const source = t('handed.comparison', { from: asked.from ?? '', to: asked.to ?? '' });
  return { success_share: undefined, deadweight: undefined, effect: { distribution, source } };
}

// Whether a caseload is to begin with the flows of a population.
export const isOfFlows = ({ unit_id, branch_id, from, to }: Asked) => Boolean((unit_id ?? branch_id) && from && to);

const kMonthsAhead = 24;

// What the register does not tell is left to be typed: what a month costs where it is not known. Nobody queues.
export function caseloadOf(flows: FlowsModel, example: Record<string, unknown>): Record<string, unknown> {
  const { rate } = (example.model ?? {}) as { rate?: number };
  return {
    scenarios: undefined,
    model: {
      first_month: flows.first_month,
      months: kMonthsAhead,
      rate: rate ?? 0,
      states: flows.states,
      groups: flows.groups,
      prior: 'jeffreys',
    },
  };
}
