import { ChevronLeftIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLanguage, useText } from '@/shared/i18n';
import {
  addDays,
  addMonths,
  dateText,
  isoWeek,
  monthText,
  weekday,
  weekdayText,
} from '@/shared/lib/dates';

interface Props {
  value: string;
  today: string;
  label: string;
  onChoose: (date: string) => void;
  onClose: () => void;
}

function moved(event: KeyboardEvent, date: string): string | null {
  switch (event.key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -7);
    case 'ArrowDown':
      return addDays(date, 7);
    case 'Home':
      return addDays(date, 1 - weekday(date));
    case 'End':
      return addDays(date, 7 - weekday(date));
    case 'PageUp':
      return addMonths(date, event.shiftKey ? -12 : -1);
    case 'PageDown':
      return addMonths(date, event.shiftKey ? 12 : 1);
    default:
      return null;
  }
}

// One month with week numbers. Arrows move by day and week, Page Up and Down by month, with Shift
// by year.
export function Calendar({ value, today, label, onChoose, onClose }: Props) {
  const t = useText('shared');
  const language = useLanguage();
  const [cursor, setCursor] = useState(value || today);
  const grid = useRef<HTMLTableElement>(null);
  const byKeys = useRef(true);
  useEffect(() => {
    if (byKeys.current)
      grid.current?.querySelector<HTMLButtonElement>(`[data-date="${cursor}"]`)?.focus();
  }, [cursor]);
  const first = `${cursor.slice(0, 8)}01`;
  const start = addDays(first, 1 - weekday(first));
  const weeks = Array.from({ length: 6 }, (_, week) => addDays(start, 7 * week)).filter(
    (monday, week) => week === 0 || monday.slice(0, 7) === first.slice(0, 7),
  );
  const days = [0, 1, 2, 3, 4, 5, 6];
  const turn = (months: number) => {
    byKeys.current = false;
    setCursor(addMonths(cursor, months));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      onClose();
      return;
    }
    const next =
      event.target instanceof HTMLElement && event.target.dataset.date
        ? moved(event, cursor)
        : null;
    if (!next) return;
    event.preventDefault();
    byKeys.current = true;
    setCursor(next);
  };
  return (
    <div
      className="calendar"
      role="dialog"
      aria-label={t('date.choose', { label })}
      onKeyDown={press}
    >
      <div className="calendar-head">
        <button
          type="button"
          className="icon-button"
          aria-label={t('date.previous_month')}
          onClick={() => turn(-1)}
        >
          <ChevronLeftIcon aria-hidden />
        </button>
        <p aria-live="polite">{monthText(cursor, language)}</p>
        <button
          type="button"
          className="icon-button"
          aria-label={t('date.next_month')}
          onClick={() => turn(1)}
        >
          <ChevronRightIcon aria-hidden />
        </button>
      </div>
      <table ref={grid} aria-label={monthText(cursor, language)}>
        <thead>
          <tr>
            <th scope="col">
              <abbr title={t('date.week')}>{t('date.week_short')}</abbr>
            </th>
            {days.map((day) => (
              <th key={day} scope="col">
                <abbr title={weekdayText(addDays(start, day), language, 'long')}>
                  {weekdayText(addDays(start, day), language, 'short')}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday}>
              <th scope="row">{isoWeek(monday)}</th>
              {days
                .map((day) => addDays(monday, day))
                .map((date) => (
                  <td key={date}>
                    <button
                      type="button"
                      data-date={date}
                      tabIndex={date === cursor ? 0 : -1}
                      aria-pressed={date === value}
                      aria-label={`${weekdayText(date, language, 'long')} ${dateText(date, language)}`}
                      onClick={() => onChoose(date)}
                      className={`${date === today ? 'today' : ''}${date.slice(0, 7) === cursor.slice(0, 7) ? '' : ' outside'}`}
                    >
                      {Number(date.slice(8))}
                    </button>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
