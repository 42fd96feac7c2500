import { describe, expect, it } from 'vitest';
import type { Translate } from '@/shared/i18n';
import type { FlowsModel } from '@/api/types';
import { caseloadOf, handedOver, isOfFlows } from './handed_over';

const t: Translate = (key, blanks) => `${key} ${blanks?.from}–${blanks?.to}`;

describe('What another page hands over', () => {
  it('is numbers of the input by their names', () => {
    expect(handedOver('concentration-worth', { households: '760', cost_share: 'x', other: '1' }, t)).toEqual({ households: 760 });
  });

  it('is a measured effect in place of a share and deadweight', () => {
    const asked = { effect: '0.12', effect_se: '0.05', from: '2025-01-01', to: '2025-12-31' };
    expect(handedOver('project', asked, t)).toEqual({
      success_share: undefined,
      deadweight: undefined,
      effect: {
        distribution: { shape: 'normal', mean: 0.12, sd: 0.05 },
        source: 'handed.comparison 2025-01-01–2025-12-31',
      },
    });
  });

  it('is no effect without its standard error', () => {
    expect(handedOver('project', { effect: '0.12' }, t)).toEqual({});
    expect(handedOver('project', { effect: '0.12', effect_se: '-1' }, t)).toEqual({});
  });
});

describe('Flows of the register', () => {
  it('are handed over with a place and a period', () => {
    expect(isOfFlows({ unit_id: 'u', from: '2025-01-01', to: '2025-12-31' })).toBe(true);
    expect(isOfFlows({ from: '2025-01-01', to: '2025-12-31' })).toBe(false);
  });

  it('take the place of the example, whose rate stays', () => {
    const flows = { place: 'AME', first_month: '2026-11', states: [{ name: 'Arbete', is_goal: true }], groups: [] };
    const model = caseloadOf(flows as unknown as FlowsModel, { model: { rate: 0.03, queue: {} } }).model;
    expect(model).toEqual({ first_month: '2026-11', months: 24, rate: 0.03, states: flows.states, groups: [], prior: 'jeffreys' });
  });
});
