import { useQuery } from '@tanstack/react-query';
import { personInterventionsQuery } from '@/activities/queries';
import type { InterventionRow, Thread } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { type Bar, barsOf, type Span } from './spans';

function staysOf(thread: Thread): Span[] {
  return thread.participations.map((one) => ({
    key: one.id,
    name: one.unit.name,
    from: one.starts_on,
    to: one.ends_on,
    state: one.state,
  }));
}

function interventionsOf(rows: InterventionRow[]): Span[] {
  return rows.flatMap((one) => {
    const from = one.starts_on ?? one.planned_starts_on;
    if (!from || one.ending === 'never_started' || one.ending === 'registered_in_error') return [];
    const state = one.state === 'ended' ? 'ended' : one.starts_on ? 'ongoing' : 'planned';
    const to = one.ends_on ?? (one.starts_on ? null : one.planned_ends_on);
    return { key: one.id, name: one.type.name, from, to, state, extent: one.extent_percent };
  });
}

// What has been given, over time: one bar each, several at once where they ran side by side.
export function SpansCard({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const { today } = useSession();
  const rows = useQuery(personInterventionsQuery(thread.person.id)).data?.items ?? [];
  const all = barsOf([...staysOf(thread), ...interventionsOf(rows)], today);
  if (!all || all.bars.length < 2) return null;
  return (
    <section className="card" aria-labelledby="spans">
      <h2 id="spans">{t('spans')}</h2>
      <div className="spans">
        <div className="spans-years" aria-hidden>
          {all.years.map((one) => (
            <span key={one.year} style={{ left: `${one.left}%` }}>
              {one.year}
            </span>
          ))}
        </div>
        <ol>
          {all.bars.map((bar) => (
            <BarLine key={bar.key} bar={bar} />
          ))}
        </ol>
        <span className="spans-today" style={{ left: `${all.today}%` }} aria-hidden />
      </div>
    </section>
  );
}

function BarLine({ bar }: { bar: Bar }) {
  const t = useText('thread');
  const words = useWords();
  const to = bar.to ? words.date(bar.to) : t('until_now');
  return (
    <li>
      <p className="row apart small">
        <span className="strong">{bar.name}</span>
        <span className="quiet">
          {words.date(bar.from)} – {to}
          {bar.extent ? `, ${t('percent_of', { value: bar.extent })}` : ''}
        </span>
      </p>
      <span className="span-track" aria-hidden>
        <span
          className="span-bar"
          data-state={bar.state}
          style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
        />
      </span>
    </li>
  );
}
