import {
  BarChartIcon,
  HandshakeIcon,
  InboxDownIcon,
  MagnifyingGlassIcon,
  MenuHamburgerIcon,
  PersonGroupIcon,
  SunIcon,
  UploadIcon,
} from '@navikt/aksel-icons';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { Mark } from '@/shared/ui/Mark';
import { Menu } from '@/shared/ui/Menu';
import { Toasts } from '@/shared/ui/Toasts';
import { useShortcut } from './shortcuts';
import { UserMenu } from './UserMenu';

const ShortcutList = lazy(async () => ({ default: (await import('./ShortcutList')).ShortcutList }));

const places = [
  { to: '/', text: 'menu.today', icon: SunIcon },
  { to: '/participations', text: 'menu.participations', icon: PersonGroupIcon },
  { to: '/referrals', text: 'menu.referrals', icon: InboxDownIcon },
  { to: '/reports/appendix', text: 'menu.reports', icon: BarChartIcon },
  { to: '/imports', text: 'menu.imports', icon: UploadIcon },
  { to: '/routine-meetings', text: 'menu.meetings', icon: HandshakeIcon },
] as const;
const kOnPhone = 4;

interface Props {
  search: (close: () => void) => ReactNode;
}

// The frame around every page but log-in: header, menu to the left, on a phone at the bottom.
export function Shell({ search }: Props) {
  const t = useText('shared');
  const session = useSession();
  const [searching, setSearching] = useState(false);
  const [helping, setHelping] = useState(false);
  useShortcut('ctrl+k', () => setSearching(true));
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
        {places.slice(0, kOnPhone).map((place) => (
          <Place key={place.to} place={place} />
        ))}
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
              {places.slice(kOnPhone).map((place) => (
                <li key={place.to}>
                  <Place place={place} />
                </li>
              ))}
            </ul>
          )}
        </Menu>
      </nav>
      <Toasts />
      {searching && search(() => setSearching(false))}
      {helping && (
        <Suspense fallback={null}>
          <ShortcutList onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>
  );
}

function Place({ place }: { place: (typeof places)[number] }) {
  const t = useText('shared');
  const Icon = place.icon;
  // A person's pages belong to the participants.
  const inside = useLocation().pathname.startsWith('/people/') && place.to === '/participations';
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: place.to === '/', includeSearch: false }}
      aria-current={inside || undefined}
    >
      <Icon aria-hidden />
      {t(place.text)}
    </Link>
  );
}
