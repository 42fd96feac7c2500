// The pages of the reports, in the groups in which they are found.
export interface ReportPage {
  to: string;
  title: string; // a key of the catalogue
  place?: 'releases'; // where it is for some only
}
export interface ReportGroup {
  title: string;
  pages: ReportPage[];
}

export const reportGroups: ReportGroup[] = [
  {
    title: 'tabs.follow_up',
    pages: [
      { to: '/reports/figures', title: 'figures.title' },
      { to: '/reports/exit-groups', title: 'exit_groups.title' },
      { to: '/reports/comparison', title: 'comparison.title' },
      { to: '/reports/table', title: 'cross.title' },
      { to: '/reports/saved', title: 'saved.title' },
    ],
  },
  {
    title: 'tabs.situation',
    pages: [
      { to: '/reports/mapping', title: 'mapping.title' },
      { to: '/reports/overlap', title: 'overlap.title' },
    ],
  },
  {
    title: 'tabs.work',
    pages: [{ to: '/reports/interventions', title: 'interventions.tab' }],
  },
  {
    title: 'tabs.documents',
    pages: [
      { to: '/reports/final', title: 'final.title' },
      { to: '/reports/appendix', title: 'title' },
      { to: '/reports/editions', title: 'edition.title' },
      { to: '/reports/frozen', title: 'frozen.title' },
      { to: '/reports/releases', title: 'release.title', place: 'releases' },
    ],
  },
];

// Whether a page, or one that is opened from it, stands at that address.
export const isAt = (page: ReportPage, path: string) => path === page.to || path.startsWith(`${page.to}/`);
