import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { groupsFor, isAt } from './report_pages';

const kOfTheOneBefore = 48; // pixels

// Exact figures are for who may list the people; published editions and open figures for all with a mandate.
export function ReportTabs() {
  const t = useText('reports');
  const open = placesOf(useSession().roles);
  const path = useLocation({ select: (location) => location.pathname });
  const tabs = useRef<HTMLElement>(null);
  // On a telephone the page's own tab may stand outside the edge.
  useEffect(() => {
    const own = tabs.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (own && tabs.current) tabs.current.scrollLeft = own.offsetLeft - tabs.current.offsetLeft - kOfTheOneBefore;
  }, []);
  const groups = groupsFor(open);
  if (groups.flatMap(({ pages }) => pages).length < 2) return null;
  const group = groups.find((one) => one.pages.some((page) => isAt(page, path)));
  return (
    <div className="report-nav">
      <nav className="report-groups" aria-label={t('tabs')}>
        {groups.map((one) => (
          <Link
            key={one.title}
            to={one.pages[0]?.to}
            activeProps={{ 'aria-current': 'true' }}
            aria-current={one === group ? 'true' : undefined}
          >
            {t(one.title)}
          </Link>
        ))}
      </nav>
      <nav ref={tabs} className="report-tabs" aria-label={t(group?.title ?? 'tabs')}>
        {group?.pages.map((page) => (
          <Link key={page.to} to={page.to} activeOptions={{ exact: true, includeSearch: false }}>
            {t(page.title)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
