// What an application to a fund, and its follow-up, begin with. The application: why, goals, budget, calculation and how sure it is, with the branch's shared
// calculations where they belong (mission row B13).
import type { Calculation, ReportBlock } from '@/api/types';
import type { Translate } from '@/shared/i18n';
import { usualSavings } from './savings_choice';

const sections: { title: string; kinds: string[] }[] = [
  { title: 'final.application.budget', kinds: ['budget'] },
  {
    title: 'final.application.calculation',
    kinds: ['break-even', 'break-even-by-month', 'actor-table', 'payback', 'forecast', 'employment-cost', 'concentration-worth'],
  },
  { title: 'final.application.sensitivity', kinds: ['project', 'caseload'] },
];

const block = (kind: ReportBlock['kind'], patch: Partial<ReportBlock> = {}): ReportBlock => ({
  kind,
  text: '',
  panel: '',
  shows: 'both',
  table: null,
  calculation: null,
  savings: null,
  ...patch,
});

interface Has {
  hasGoals: boolean; // of a unit
  hasSavings: boolean; // who begins it works with assistance
}

const calculationsOf = (shared: Calculation[], kinds: string[]) =>
  kinds
    .flatMap((kind) => shared.filter((one) => one.kind === kind))
    .map(({ id, version }) => block('calculation', { calculation: { id, version } }));

export function applicationBlocks(shared: Calculation[], { hasGoals }: Has, t: Translate): ReportBlock[] {
  const heading = (key: string) => block('heading', { text: t(key) });
  return [
    heading('final.application.background'),
    block('text'),
    block('facts'),
    heading('final.application.goals'),
    block('text'),
    ...(hasGoals ? [block('goals')] : []),
    ...sections.flatMap(({ title, kinds }) => [heading(title), block('text'), ...calculationsOf(shared, kinds)]),
  ];
}

// What is followed up against it afterwards: what was spent, the goals, and what assistance really became.
export function followUpBlocks(shared: Calculation[], { hasGoals, hasSavings }: Has, t: Translate): ReportBlock[] {
  const heading = (key: string) => block('heading', { text: t(key) });
  return [
    block('facts'),
    heading('final.follow_up.budget'),
    block('text'),
    ...calculationsOf(shared, ['budget']),
    heading('final.follow_up.goals'),
    block('text'),
    ...(hasGoals ? [block('goals')] : []),
    heading('final.follow_up.savings'),
    block('text'),
    ...(hasSavings ? [block('savings', { savings: usualSavings })] : []),
    heading('final.follow_up.conclusions'),
    block('text'),
  ];
}
