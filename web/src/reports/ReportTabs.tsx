import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { groupsFor, isAt, type ReportPage } from './report_pages';

const kOfTheOneBefore = 48; // pixels

// Exact figures are for who may list the people; published editions and open figures for all with a mandate.
export function ReportTabs() {
  const t = useText('reports');
  const open = placesOf(useSession().roles);
  const path = useLocation({ select: (location) => location.pathname });
  const { place, from, to, filters } = useFilters()[0];
  const searchOf = (page?: ReportPage) => (page?.ofPopulation ? { place, from, to, filters } : {});
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
            search={searchOf(one.pages[0])}
            activeOptions={{ includeSearch: false }}
            activeProps={{ 'aria-current': 'true' }}
            aria-current={one === group ? 'true' : undefined}
          >
            {t(one.title)}
          </Link>
        ))}
      </nav>
      {(group?.pages.length ?? 0) > 1 && (
        <nav ref={tabs} className="report-tabs" aria-label={t(group?.title ?? 'tabs')}>
          {group?.pages.map((page) => (
            <Link
              key={page.to}
              to={page.to}
              search={searchOf(page)}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {t(page.title)}
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
