import { Link } from '@tanstack/react-router';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';

// Figures of one's own choosing are for who may list the people; the appendix for all with a mandate.
export function ReportTabs() {
  const t = useText('reports');
  const open = placesOf(useSession().roles);
  if (!open.has('work')) return null;
  return (
    <nav className="report-tabs" aria-label={t('tabs')}>
      <Link to="/reports/figures" activeOptions={{ exact: true, includeSearch: false }}>
        {t('figures.title')}
      </Link>
      <Link to="/reports/mapping" activeOptions={{ includeSearch: false }}>
        {t('mapping.title')}
      </Link>
      <Link to="/reports/overlap" activeOptions={{ includeSearch: false }}>
        {t('overlap.title')}
      </Link>
      <Link to="/reports/frozen" activeOptions={{ exact: true, includeSearch: false }}>
        {t('frozen.title')}
      </Link>
      <Link to="/reports/appendix" activeOptions={{ includeSearch: false }}>
        {t('title')}
      </Link>
    </nav>
  );
}
