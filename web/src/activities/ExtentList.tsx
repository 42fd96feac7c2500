import type { Intervention } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

// How much, from which day; a bar for the eye, the number for everybody.
export function ExtentList({ one }: { one: Intervention }) {
  const t = useText('activities');
  const words = useWords();
  const { today } = useSession();
  if (one.extents.length === 0) return <p className="quiet">{t('extent.none')}</p>;
  return (
    <ol className="extents">
      {one.extents.map((row) => (
        <li key={row.valid_from} className={row.valid_from > today ? 'later' : undefined}>
          <span>{t('extent.from', { date: words.date(row.valid_from) })}</span>
          <span className="bar" aria-hidden>
            <span style={{ width: `${row.extent_percent}%` }} />
          </span>
          <span className="number strong">{t('percent_of', { value: row.extent_percent })}</span>
        </li>
      ))}
    </ol>
  );
}
