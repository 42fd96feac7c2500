import { Link } from '@tanstack/react-router';
import type { Measurement, Participation, Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useLocalWords } from '@/shared/api/own_codes';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { asFarAsSeen } from './as_far_as_seen';

const tones = { planned: 'blue', ongoing: 'green', ended: 'grey' } as const;

export function ParticipationsCard({ thread }: { thread: Thread }) {
  const t = useText('thread');
  return (
    <section className="card">
      <h2>{t('participations')}</h2>
      {thread.participations.length === 0 && <p className="quiet">{t(asFarAsSeen(thread, 'participations.none'))}</p>}
      <ul className="stack">
        {thread.participations.map((one) => (
          <li key={one.id}>
            <ParticipationItem participation={one} personId={thread.person.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ParticipationItem({
  participation,
  personId,
}: {
  participation: Participation;
  personId: string;
}) {
  const t = useText('thread');
  const words = useWords();
  const local = useLocalWords();
  const measured = [...participation.measurements].sort((a, b) =>
    a.measured_on.localeCompare(b.measured_on),
  );
  return (
    <div className="mini">
      <div className="row apart">
        <Link
          className="strong"
          to="/participations/$participationId"
          params={{ participationId: participation.id }}
          search={{ person: personId }}
        >
          {participation.unit.name}
        </Link>
        <Pill tone={tones[participation.state]}>
          {t(`codes:participation_state.${participation.state}`)}
        </Pill>
      </div>
      <p className="quiet small">
        {words.date(participation.starts_on)} –{' '}
        {participation.ends_on ? words.date(participation.ends_on) : t('until_now')}
        {participation.exit_reason && ` · ${local.full('exit_reason', participation.exit_reason, participation.local_exit_reason_id)}`}
      </p>
      {measured.length > 0 && (
        <ol className="path">
          {measured.map((one) => (
            <MeasurementLine key={one.id} measurement={one} />
          ))}
        </ol>
      )}
    </div>
  );
}

function MeasurementLine({ measurement }: { measurement: Measurement }) {
  const t = useText('thread');
  const words = useWords();
  const share = (text: string, percent: number | null) =>
    percent === null || percent === 100 ? text : `${text} ${t('percent_of', { value: percent })}`;
  return (
    <li>
      <p className="quiet small">
        {t(`codes:point.${measurement.point}`)}, {words.date(measurement.measured_on)}
      </p>
      <p>
        {measurement.sources
          .map((one) => share(words.code('income_source', one.income_source), one.extent_percent))
          .join(', ')}
      </p>
      <p className="quiet">
        {measurement.occupations
          .map((one) =>
            share(words.code('occupation_status', one.occupation_status), one.extent_percent),
          )
          .join(', ')}
      </p>
    </li>
  );
}
