import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { isAt, reportGroups } from './report_pages';

const kOfTheOneBefore = 48; // pixels

// Exact figures are for who may list the people; published editions for all with a mandate.
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
  if (!open.has('work')) return null;
  const group = reportGroups.find((one) => one.pages.some((page) => isAt(page, path)));
  const pages = group?.pages.filter(({ place }) => !place || open.has(place)) ?? [];
  return (
    <div className="report-nav">
      <nav className="report-groups" aria-label={t('tabs')}>
        {reportGroups.map((one) => (
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
        {pages.map((page) => (
          <Link key={page.to} to={page.to} activeOptions={{ exact: true, includeSearch: false }}>
            {t(page.title)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
