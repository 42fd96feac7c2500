// The pages of the reports, in the groups in which they are found.
export interface ReportPage {
  to: string;
  title: string; // a key of the catalogue
  ofPopulation?: true; // place, period and filters go with the reader from page to page
  place?: 'assistance' | 'releases' | 'statistics' | 'workload'; // whom it is for, where that is not those who may list the people
}
export interface ReportGroup {
  title: string;
  pages: ReportPage[];
}

const reportGroups: ReportGroup[] = [
  {
    title: 'tabs.follow_up',
    pages: [
      { to: '/reports/figures', title: 'figures.title', ofPopulation: true },
      { to: '/reports/units', title: 'units.title', ofPopulation: true },
      { to: '/reports/exit-groups', title: 'exit_groups.title', ofPopulation: true },
      { to: '/reports/after-exit', title: 'after_exit.title', ofPopulation: true },
      { to: '/reports/comparison', title: 'comparison.title', ofPopulation: true },
      { to: '/reports/savings', title: 'savings.title', ofPopulation: true, place: 'assistance' },
      { to: '/reports/table', title: 'cross.title', ofPopulation: true },
      { to: '/reports/saved', title: 'saved.title' },
    ],
  },
  {
    title: 'tabs.situation',
    pages: [
      { to: '/reports/mapping', title: 'mapping.title', ofPopulation: true },
      { to: '/reports/overlap', title: 'overlap.title', ofPopulation: true },
      { to: '/reports/flows', title: 'flows.title', ofPopulation: true },
    ],
  },
  {
    title: 'tabs.work',
    pages: [
      { to: '/reports/interventions', title: 'interventions.title', ofPopulation: true },
      { to: '/reports/deadlines', title: 'deadlines.title', ofPopulation: true },
      { to: '/reports/workload', title: 'workload.title', ofPopulation: true, place: 'workload' },
    ],
  },
  {
    title: 'tabs.others',
    pages: [
      { to: '/reports/national', title: 'national.title', ofPopulation: true },
      { to: '/reports/others', title: 'others.title', place: 'statistics' },
    ],
  },
  {
    title: 'tabs.documents',
    pages: [
      { to: '/reports/final', title: 'final.title' },
      { to: '/reports/appendix', title: 'title' },
      { to: '/reports/editions', title: 'edition.title', place: 'statistics' },
      { to: '/reports/frozen', title: 'frozen.title' },
      { to: '/reports/releases', title: 'release.title', place: 'releases' },
    ],
  },
];

// What somebody to whom those places are open finds.
export const groupsFor = (open: Set<string>): ReportGroup[] =>
  reportGroups
    .map(({ title, pages }) => ({ title, pages: pages.filter(({ place }) => open.has(place ?? 'work')) }))
    .filter(({ pages }) => pages.length > 0);

// Whether a page, or one that is opened from it, stands at that address.
export const isAt = (page: ReportPage, path: string) => path === page.to || path.startsWith(`${page.to}/`);
