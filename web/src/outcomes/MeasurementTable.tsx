import { Link } from '@tanstack/react-router';
import type { Measurement, ParticipationSheet } from '@/api/types';
import { useText, type Translate } from '@/shared/i18n';
import { useWords, type Words } from '@/shared/i18n/words';
import { Empty } from '@/shared/ui/states';

// One column a measurement, so that before and after are read side by side.
export function MeasurementTable({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const words = useWords();
  const measured = [...participation.measurements].sort((a, b) =>
    a.measured_on.localeCompare(b.measured_on),
  );
  if (measured.length === 0)
    return <Empty title={t('measurements.none')} text={t('measurements.none.text')} />;
  return (
    <section className="card" aria-labelledby="measurements">
      <h2 id="measurements">{t('measurements')}</h2>
      <ol className="measured">
        {measured.map((one) => (
          <li key={one.id}>
            <div className="row apart">
              <h3>
                {t(`codes:point.${one.point}`)}{' '}
                <span className="quiet">{words.date(one.measured_on)}</span>
              </h3>
              <Link
                to="/participations/$participationId/measurements/$measurementId"
                params={{ participationId: participation.id, measurementId: one.id }}
                search={{ person: participation.person?.id }}
              >
                {t('measure.mend')}
                <span className="hidden-text">
                  {' '}
                  {t(`codes:point.${one.point}`)} {words.date(one.measured_on)}
                </span>
              </Link>
            </div>
            <dl className="facts">
              <dt>{t('sources')}</dt>
              <dd>{sources(one, words, t)}</dd>
              <dt>{t('occupations')}</dt>
              <dd>{occupations(one, words, t)}</dd>
              <dt>{t('at_af')}</dt>
              <dd>
                {one.registered_at_af === null
                  ? t('at_af.unknown')
                  : t(one.registered_at_af ? 'yes' : 'no')}
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function part(text: string, percent: number | null, t: Translate): string {
  return percent === null ? text : `${text} ${t('percent_of', { value: percent })}`;
}

function sources(measurement: Measurement, words: Words, t: Translate): string {
  return (
    measurement.sources
      .map((one) => part(words.code('income_source', one.income_source), one.extent_percent, t))
      .join(', ') || t('value.none')
  );
}

function occupations(measurement: Measurement, words: Words, t: Translate): string {
  const text = measurement.occupations.map((one) => {
    const base = part(
      words.code('occupation_status', one.occupation_status),
      one.extent_percent,
      t,
    );
    return one.subsidised ? t('subsidised.short', { text: base }) : base;
  });
  return text.join(', ') || t('value.none');
}
