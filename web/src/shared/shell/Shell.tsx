import {
  BarChartIcon,
  BooksIcon,
  Buildings3Icon,
  CalculatorIcon,
  ClockDashedIcon,
  CogIcon,
  HandHeartIcon,
  HandshakeIcon,
  HouseIcon,
  InboxDownIcon,
  MagnifyingGlassIcon,
  MenuHamburgerIcon,
  PersonGroupIcon,
  SunIcon,
  UploadIcon,
} from '@navikt/aksel-icons';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { Mark } from '@/shared/ui/Mark';
import { Menu } from '@/shared/ui/Menu';
import { Toasts } from '@/shared/ui/Toasts';
import { useShortcut } from './shortcuts';
import { UserMenu } from './UserMenu';

const ShortcutList = lazy(async () => ({ default: (await import('./ShortcutList')).ShortcutList }));

const all = [
  { to: '/', text: 'menu.today', icon: SunIcon, needs: 'work' },
  { to: '/participations', text: 'menu.participations', icon: PersonGroupIcon, needs: 'work' },
  { to: '/referrals', text: 'menu.referrals', icon: InboxDownIcon, needs: 'work' },
  { to: '/interventions', text: 'menu.interventions', icon: HandHeartIcon, needs: 'work' },
  { to: '/workplaces', text: 'menu.workplaces', icon: Buildings3Icon, needs: 'work' },
  { to: '/households', text: 'menu.households', icon: HouseIcon, needs: 'assistance' },
  { to: '/reports/figures', text: 'menu.reports', icon: BarChartIcon, needs: 'work' },
  { to: '/reports/editions', text: 'menu.reports', icon: BarChartIcon, needs: 'statistics', unless: 'work' },
  { to: '/calculations', text: 'menu.calculations', icon: CalculatorIcon, needs: 'statistics' },
  { to: '/imports', text: 'menu.imports', icon: UploadIcon, needs: 'work' },
  { to: '/routine-meetings', text: 'menu.meetings', icon: HandshakeIcon, needs: 'work' },
  {
    to: '/intervention-types',
    text: 'menu.intervention_types',
    icon: BooksIcon,
    needs: 'catalogue',
  },
  { to: '/administration', text: 'menu.administration', icon: CogIcon, needs: 'administration' },
  { to: '/administration/record', text: 'menu.record', icon: ClockDashedIcon, needs: 'record' },
  { to: '/reports/releases', text: 'menu.releases', icon: UploadIcon, needs: 'releases', unless: 'work' },
] as const;
const kOnPhone = 4;

interface Props {
  search: (close: () => void) => ReactNode;
  children: ReactNode;
}

// The frame around every page but log-in: header, menu to the left, on a phone at the bottom.
export function Shell({ search, children }: Props) {
  const t = useText('shared');
  const session = useSession();
  const open = placesOf(session.roles);
  const places = all.filter((place) => open.has(place.needs) && !('unless' in place && open.has(place.unless)));
  const onPhone = places.length > kOnPhone + 1 ? kOnPhone : places.length;
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  useShortcut('ctrl+k', () => setSearching(open.has('work')));
  useShortcut('?', () => setHelping(true));
  return (
    <>
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('main h1')?.focus();
        }}
      >
        {t('skip')}
      </a>
      <header className="top">
        <div className="row">
          <Link to="/" className="mark">
            <Mark />
            Samsyn
          </Link>
          {session.demo && <span className="demo">{t('demo')}</span>}
        </div>
        {open.has('work') && (
          <button
            type="button"
            className="top-search"
            aria-keyshortcuts="Control+K"
            onClick={() => setSearching(true)}
          >
            <MagnifyingGlassIcon aria-hidden fontSize={22} />
            <span>{t('search.open')}</span>
            <kbd>Ctrl K</kbd>
          </button>
        )}
        <UserMenu session={session} onShortcuts={() => setHelping(true)} />
      </header>
      <div className="frame">
        <div className="side">
          <nav aria-label={t('menu.label')}>
            <ul>
              {places.map((place) => (
                <li key={place.to}>
                  <Place place={place} />
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <main className="main" id="main">
          <div className="wide">
            <Outlet />
          </div>
        </main>
      </div>
      <nav className="bottom" aria-label={t('menu.label_phone')}>
        {places.slice(0, onPhone).map((place) => (
          <Place key={place.to} place={place} />
        ))}
        {onPhone < places.length && (
          <Menu
            className=""
            label={
              <>
                <MenuHamburgerIcon aria-hidden />
                {t('menu.more')}
              </>
            }
          >
            {(close) => (
              <ul onClick={close}>
                {places.slice(onPhone).map((place) => (
                  <li key={place.to}>
                    <Place place={place} />
                  </li>
                ))}
              </ul>
            )}
          </Menu>
        )}
      </nav>
      <Toasts />
      {children}
      {searching && search(() => setSearching(false))}
      {helping && (
        <Suspense fallback={null}>
          <ShortcutList onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>
  );
}

function Place({ place }: { place: (typeof all)[number] }) {
  const t = useText('shared');
  const Icon = place.icon;
  // A person's pages belong to the participants.
  const path = useLocation().pathname;
  const inside =
    (path.startsWith('/people/') && place.to === '/participations') ||
    (/^\/administration\/(?!record)/.test(path) && place.to === '/administration') ||
    (path.startsWith('/reports/') && place.to === '/reports/figures');
  return (
    <Link
      to={place.to}
      activeOptions={{
        exact: place.to === '/' || place.to === '/administration',
        includeSearch: false,
      }}
      aria-current={inside || undefined}
    >
      <Icon aria-hidden />
      {t(place.text)}
    </Link>
  );
}
