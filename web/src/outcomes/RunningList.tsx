import { Link } from '@tanstack/react-router';
import type { PersonRow, RunningThing } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { taskTarget } from '@/shared/lib/task_targets';

// What still runs about the person, each with the way to where it is dealt with.
export function RunningList({ running, person }: { running: RunningThing[]; person?: PersonRow }) {
  const t = useText('outcomes');
  const words = useWords();
  return (
    <ul className="plain">
      {running.map((one) => (
        <li key={`${one.subject_id} ${one.rule}`}>
          <Link {...taskTarget({ rule: one.rule, subject_id: one.subject_id, person: person ?? null })}>
            {t(`codes:task.${one.rule}`, { defaultValue: one.rule })}
          </Link>
          <span className="quiet">
            {' '}
            {t('running.due', { unit: one.unit_name, date: words.date(one.due_on) })}
            {!one.ended_with && ` ${t('running.goes_on')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
