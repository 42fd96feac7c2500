// The composition root: which page stands at which address. Filters live in the address, personal
// data never do.
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { client } from '@/shared/api/client';
import { ApiError } from '@/shared/api/http';
import { type Place, placesOf, startOf } from '@/shared/api/places';
import { sessionQuery } from '@/shared/api/queries';
import { changeLanguage, loadTexts, type Room } from '@/shared/i18n';
import { Failure, Loading } from '@/shared/ui/states';
import { Guarded } from '@/shared/ui/Guarded';
import { NotFoundPage } from '@/shared/ui/NotFoundPage';

export type Search = Partial<Record<string, string>>;

function readSearch(search: Record<string, unknown>): Search {
  return Object.fromEntries(
    Object.entries(search)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, String(value)]),
  );
}

const Shell = lazyRouteComponent(() => import('@/shared/shell/Shell'), 'Shell');
const SessionGuards = lazy(async () => ({
  default: (await import('@/session/SessionGuards')).SessionGuards,
}));
const SearchDialog = lazy(async () => {
  const [module] = await Promise.all([import('@/people/SearchDialog'), loadTexts('people')]);
  return { default: module.SearchDialog };
});

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });

const logIn = createRoute({
  getParentRoute: () => root,
  path: '/log-in',
  validateSearch: readSearch,
  loader: () => loadTexts('session'),
  component: lazyRouteComponent(() => import('@/session/LogInPage'), 'LogInPage'),
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    try {
      const session = await client.ensureQueryData(sessionQuery);
      await changeLanguage(session.staff.language);
      if (session.must_change_password && location.pathname !== '/password')
        throw redirect({ to: '/password' });
      const start = startOf(placesOf(session.roles));
      if (location.pathname === '/' && start && start !== '/') throw redirect({ to: start });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) {
        await loadTexts('rules');
        throw error;
      }
      throw redirect({
        to: '/log-in',
        search: location.href === '/' ? {} : { back: location.href },
      });
    }
  },
  component: () => (
    <Shell
      search={(close) => (
        <Suspense fallback={null}>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    >
      <Suspense fallback={null}>
        <SessionGuards />
      </Suspense>
    </Shell>
  ),
  errorComponent: ({ error }) => (
    <Failure page error={error} retry={() => window.location.reload()} />
  ),
});

type Pages = Record<string, ComponentType>;
function page<const P extends string>(
  path: P,
  rooms: Room[],
  load: () => Promise<Pages>,
  name: string,
  needs: Place | null = 'work',
) {
  const Lazy = lazyRouteComponent(load, name) as unknown as ComponentType & {
    preload?: () => Promise<void>;
  };
  const Page: typeof Lazy = () => (
    <Guarded needs={needs}>
      <Lazy />
    </Guarded>
  );
  Page.preload = Lazy.preload;
  return createRoute({
    getParentRoute: () => inside,
    path,
    validateSearch: readSearch,
    loader: () => loadTexts('codes', ...rooms),
    component: Page,
  });
}

function ofAdministration<const P extends string>(path: P, name: string, needs: Place = 'administration') {
  return page(path, ['administration', 'rules'], () => import('@/administration/administration_pages'), name, needs);
}

function ofCatalogue<const P extends string>(path: P, name: string) {
  return page(path, ['activities'], () => import('@/activities/catalogue_pages'), name, 'catalogue');
}

function ofAssistance<const P extends string>(path: P, rooms: Room[], name: string) {
  return page(path, ['assistance', ...rooms], () => import('@/assistance/assistance_pages'), name, 'assistance');
}

function ofFigures<const P extends string>(path: P, name: string, needs: Place = 'work') {
  return page(path, ['reports', 'rules'], () => import('@/reports/figure_pages'), name, needs);
}

function ofCalculations<const P extends string>(path: P, name: string) {
  const load = () => import('@/calculations/calculation_pages');
  return page(path, ['calculations', 'reports', 'rules'], load, name, 'statistics');
}

const pages = inside.addChildren([
  page('/', ['today'], () => import('@/today/TodayPage'), 'TodayPage'),
  page('/settings', ['session'], () => import('@/session/SettingsPage'), 'SettingsPage', null),
  page('/people/new', ['people'], () => import('@/people/NewPersonPage'), 'NewPersonPage'),
  page('/people/$personId', ['thread', 'people', 'today'], () => import('@/thread/ThreadPage'), 'ThreadPage'),
  page('/people/$personId/print', ['thread'], () => import('@/thread/PrintPage'), 'PrintPage'),
  page('/people/$personId/edit', ['people'], () => import('@/people/EditPersonPage'), 'EditPersonPage'),
  page('/people/$personId/plans', ['plans'], () => import('@/plans/PlansPage'), 'PlansPage'),
  page('/people/$personId/plans/new', ['plans'], () => import('@/plans/NewPlanPage'), 'NewPlanPage'),
  page('/people/$personId/plans/$planId/edit', ['plans'], () => import('@/plans/EditPlanPage'), 'EditPlanPage'),
  page('/people/$personId/plans/$planId/follow-up', ['plans'], () => import('@/plans/FollowUpPage'), 'FollowUpPage'),
  page('/people/$personId/placements', ['placements'], () => import('@/placements/PlacementsPage'), 'PlacementsPage'),
  page('/people/$personId/placements/new', ['placements'], () => import('@/placements/NewPlacementPage'), 'NewPlacementPage'),
  page(
    '/people/$personId/placements/$placementId',
    ['placements'],
    () => import('@/placements/PlacementPage'),
    'PlacementPage',
  ),
  page(
    '/people/$personId/placements/$placementId/work-ability',
    ['placements'],
    () => import('@/placements/WorkAbilityPage'),
    'WorkAbilityPage',
  ),
  page('/workplaces', ['placements'], () => import('@/placements/WorkplacesPage'), 'WorkplacesPage'),
  page('/workplaces/$workplaceId', ['placements'], () => import('@/placements/WorkplacePage'), 'WorkplacePage'),
  ofAssistance('/people/$personId/assistance', ['people'], 'AssistancePage'),
  ofAssistance('/households', ['rules'], 'HouseholdsPage'),
  ofAssistance('/households/monthly-extract', ['reports', 'rules'], 'ExtractPage'),
  page('/people/$personId/notes', ['journal'], () => import('@/journal/journal_pages'), 'NotesPage'),
  page('/note-templates', ['journal'], () => import('@/journal/journal_pages'), 'TemplatesPage', null),
  page(
    '/people/$personId/assessment',
    ['assessment', 'thread', 'people'],
    () => import('@/assessment/AssessmentPage'),
    'AssessmentPage',
  ),
  page(
    '/people/$personId/assessment/sitting',
    ['assessment', 'thread', 'people'],
    () => import('@/assessment/SittingPage'),
    'SittingPage',
  ),
  page('/referrals', ['intake'], () => import('@/intake/ReferralsPage'), 'ReferralsPage'),
  page('/referrals/new', ['intake', 'people'], () => import('@/intake/NewReferralPage'), 'NewReferralPage'),
  page('/referrals/$referralId', ['intake'], () => import('@/intake/ReferralPage'), 'ReferralPage'),
  page('/routine-meetings', ['intake'], () => import('@/intake/MeetingsPage'), 'MeetingsPage'),
  page('/routine-meetings/new', ['intake'], () => import('@/intake/NewMeetingPage'), 'NewMeetingPage'),
  page('/routine-meetings/$meetingId', ['intake'], () => import('@/intake/MeetingPage'), 'MeetingPage'),
  page('/participations', ['outcomes'], () => import('@/outcomes/PortfolioPage'), 'PortfolioPage'),
  page('/participations/new', ['outcomes', 'people'], () => import('@/outcomes/StartPage'), 'StartPage'),
  page('/participations/$participationId', ['outcomes'], () => import('@/outcomes/ParticipationPage'), 'ParticipationPage'),
  page('/participations/$participationId/edit', ['outcomes'], () => import('@/outcomes/ChangePage'), 'ChangePage'),
  page(
    '/participations/$participationId/measurements/$measurementId',
    ['outcomes'],
    () => import('@/outcomes/MeasurePage'),
    'MeasurePage',
  ),
  page('/participations/$participationId/exit', ['outcomes'], () => import('@/outcomes/ExitPage'), 'ExitPage'),
  page(
    '/participations/$participationId/reopening',
    ['outcomes'],
    () => import('@/outcomes/ReopenPage'),
    'ReopenPage',
  ),
  page(
    '/people/$personId/interventions',
    ['activities'],
    () => import('@/activities/PersonInterventionsPage'),
    'PersonInterventionsPage',
  ),
  page(
    '/people/$personId/interventions/new',
    ['activities'],
    () => import('@/activities/NewInterventionPage'),
    'NewInterventionPage',
  ),
  page('/interventions', ['activities'], () => import('@/activities/QueuePage'), 'QueuePage'),
  page(
    '/interventions/$interventionId',
    ['activities', 'thread'],
    () => import('@/activities/InterventionPage'),
    'InterventionPage',
  ),
  page('/interventions/$interventionId/$act', ['activities'], () => import('@/activities/ActPage'), 'ActPage'),
  ofCatalogue('/intervention-types', 'CataloguePage'),
  ofCatalogue('/intervention-types/$typeId', 'TypePage'),
  ofCatalogue('/intervention-types/$typeId/edit', 'TypeEditPage'),
  page('/imports', ['imports'], () => import('@/imports/import_pages'), 'ImportsPage'),
  page('/imports/new', ['imports', 'rules'], () => import('@/imports/import_pages'), 'NewImportPage'),
  page('/imports/$importId', ['imports'], () => import('@/imports/import_pages'), 'ImportPage'),
  ofFigures('/reports/figures', 'FiguresPage'),
  ofFigures('/reports/figures/people', 'OpenedFigurePage'),
  ofFigures('/reports/mapping', 'MappingPage'),
  ofFigures('/reports/exit-groups', 'ExitGroupsPage'),
  ofFigures('/reports/units', 'UnitsPage'),
  ofFigures('/reports/after-exit', 'AfterExitPage'),
  ofFigures('/reports/deadlines', 'DeadlinesPage'),
  ofFigures('/reports/workload', 'WorkloadPage'),
  ofAdministration('/staffing', 'StaffingPage', 'workload'),
  ofFigures('/reports/comparison', 'ComparisonPage'),
  ofFigures('/reports/savings', 'SavingsPage', 'assistance'),
  ofFigures('/reports/flows', 'FlowsPage'),
  ofFigures('/reports/overlap', 'OverlapPage'),
  ofFigures('/reports/interventions', 'InterventionsPage'),
  ofFigures('/reports/national', 'NationalPage'),
  ofFigures('/reports/others', 'OthersPage', 'statistics'),
  page('/reports/frozen', ['reports'], () => import('@/reports/kept_pages'), 'FrozenReportsPage', 'work'),
  page('/reports/frozen/$reportId', ['reports'], () => import('@/reports/kept_pages'), 'FrozenReportPage', 'work'),
  page('/reports/appendix', ['reports'], () => import('@/reports/AppendixPage'), 'AppendixPage', 'work'),
  ofFigures('/reports/table', 'CrossTablePage'),
  page('/reports/final', ['reports'], () => import('@/reports/kept_pages'), 'FinalReportsPage', 'work'),
  page('/reports/final/$reportId', ['reports'], () => import('@/reports/kept_pages'), 'FinalReportPage', 'work'),
  page('/reports/editions', ['reports'], () => import('@/reports/kept_pages'), 'EditionsPage', 'statistics'),
  page('/reports/editions/new', ['reports'], () => import('@/reports/kept_pages'), 'NewEditionPage', 'work'),
  page('/reports/editions/$editionId', ['reports'], () => import('@/reports/kept_pages'), 'EditionPage', 'statistics'),
  page('/reports/saved', ['reports', 'rules'], () => import('@/reports/kept_pages'), 'SavedPopulationsPage'),
  page('/reports/releases', ['reports'], () => import('@/reports/release_pages'), 'ReleasesPage', 'releases'),
  page('/reports/releases/new', ['reports'], () => import('@/reports/release_pages'), 'NewReleasePage', 'releases'),
  page('/reports/releases/$releaseId', ['reports'], () => import('@/reports/release_pages'), 'ReleasePage', 'releases'),
  ofCalculations('/calculations', 'CalculationsPage'),
  ofCalculations('/calculations/new/$kind', 'NewCalculationPage'),
  ofCalculations('/calculations/compare', 'ComparePage'),
  ofCalculations('/calculations/$calculationId', 'CalculationPage'),
  ofAdministration('/administration', 'AdministrationPage'),
  ofAdministration('/administration/code-lists', 'CodeListsPage'),
  ofAdministration('/administration/code-lists/$codeList', 'CodeListPage'),
  ofAdministration('/administration/mandatory-fields', 'MandatoryFieldsPage'),
  ofAdministration('/administration/parameters', 'ParametersPage'),
  ofAdministration('/administration/units/$unitId', 'UnitPage'),
  ofAdministration('/administration/staff/$staffId', 'StaffPage'),
  ofAdministration('/administration/record', 'RecordPage', 'record'),
  page('/password', ['session'], () => import('@/session/PasswordPage'), 'PasswordPage', null),
]);

export const router = createRouter({
  routeTree: root.addChildren([logIn, pages]),
  defaultPendingComponent: () => <Loading />,
  defaultPendingMs: 400,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => (
    <Failure page error={error} retry={() => window.location.reload()} />
  ),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const kept = Object.entries(search).filter(
      ([, value]) => value !== undefined && value !== '',
    ) as [string, string][];
    const text = new URLSearchParams(kept).toString();
    return text ? `?${text}` : '';
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
