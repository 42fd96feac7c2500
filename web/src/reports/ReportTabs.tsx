import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';

const kOfTheOneBefore = 48; // pixels

// Exact figures are for who may list the people; published editions for all with a mandate.
export function ReportTabs() {
  const t = useText('reports');
  const open = placesOf(useSession().roles);
  const tabs = useRef<HTMLElement>(null);
  // On a telephone the page's own tab may stand outside the edge.
  useEffect(() => {
    const own = tabs.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (own && tabs.current) tabs.current.scrollLeft = own.offsetLeft - tabs.current.offsetLeft - kOfTheOneBefore;
  }, []);
  if (!open.has('work')) return null;
  return (
    <nav ref={tabs} className="report-tabs" aria-label={t('tabs')}>
      <Link to="/reports/figures" activeOptions={{ exact: true, includeSearch: false }}>
        {t('figures.title')}
      </Link>
      <Link to="/reports/saved" activeOptions={{ includeSearch: false }}>
        {t('saved.title')}
      </Link>
      <Link to="/reports/table" activeOptions={{ includeSearch: false }}>
        {t('cross.title')}
      </Link>
      <Link to="/reports/mapping" activeOptions={{ includeSearch: false }}>
        {t('mapping.title')}
      </Link>
      <Link to="/reports/overlap" activeOptions={{ includeSearch: false }}>
        {t('overlap.title')}
      </Link>
      <Link to="/reports/interventions" activeOptions={{ includeSearch: false }}>
        {t('interventions.title')}
      </Link>
      <Link to="/reports/final" activeOptions={{ includeSearch: false }}>
        {t('final.title')}
      </Link>
      <Link to="/reports/frozen" activeOptions={{ exact: true, includeSearch: false }}>
        {t('frozen.title')}
      </Link>
      {open.has('releases') && (
        <Link to="/reports/releases" activeOptions={{ exact: true, includeSearch: false }}>
          {t('release.title')}
        </Link>
      )}
      <Link to="/reports/appendix" activeOptions={{ includeSearch: false }}>
        {t('title')}
      </Link>
      <Link to="/reports/editions" activeOptions={{ includeSearch: false }}>
        {t('edition.title')}
      </Link>
    </nav>
  );
}
