import { Link } from '@tanstack/react-router';
import type { Assistance } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

// How long the assistance had lasted when something began.
export function StartsCard({ starts }: { starts: Assistance['starts'] }) {
  const t = useText('assistance');
  const words = useWords();
  if (starts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="starts">
      <h2 id="starts">{t('starts')}</h2>
      <ul className="plain stack">
        {starts.map((one) => (
          <li key={one.participation_id}>
            <Link to="/participations/$participationId" params={{ participationId: one.participation_id }}>
              {one.unit_name}
            </Link>
            <span className="quiet small block">{t('starts.on', { date: words.date(one.starts_on) })}</span>
            <span className="block">
              {t('starts.before', { row: one.months_in_row, all: one.month_count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
