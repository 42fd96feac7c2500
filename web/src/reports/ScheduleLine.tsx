import type { SavedPopulation } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';

// When a document is made next, and why the last was not.
export function ScheduleLine({ saved }: { saved: SavedPopulation }) {
  const t = useText('reports');
  const words = useWords();
  if (!saved.schedule) return <>–</>;
  const { cadence, format, report_id } = saved.schedule;
  return (
    <div>
      {t(`schedule.${cadence}`)}, {format.toUpperCase()}
      {report_id && `, ${t('schedule.of_report')}`}
      <p className="quiet small">{t('schedule.next', { on: words.date(saved.next_on) })}</p>
      {saved.fault !== '' && (
        <Note kind="warn">{t('schedule.fault', { why: words.rule({ rule: saved.fault }) })}</Note>
      )}
    </div>
  );
}
