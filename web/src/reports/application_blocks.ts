// What an application to a fund begins with: why, goals, budget, calculation and how sure it is, with the branch's shared
// calculations where they belong (mission row B13).
import type { Calculation, ReportBlock } from '@/api/types';
import type { Translate } from '@/shared/i18n';

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
  ...patch,
});

export function applicationBlocks(shared: Calculation[], hasGoals: boolean, t: Translate): ReportBlock[] {
  const heading = (key: string) => block('heading', { text: t(key) });
  const of = (kinds: string[]) =>
    kinds
      .flatMap((kind) => shared.filter((one) => one.kind === kind))
      .map(({ id, version }) => block('calculation', { calculation: { id, version } }));
  return [
    heading('final.application.background'),
    block('text'),
    block('facts'),
    heading('final.application.goals'),
    block('text'),
    ...(hasGoals ? [block('goals')] : []),
    ...sections.flatMap(({ title, kinds }) => [heading(title), block('text'), ...of(kinds)]),
  ];
}
