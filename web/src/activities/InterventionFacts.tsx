import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Intervention } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

export function InterventionFacts({ one }: { one: Intervention }) {
  const t = useText('activities');
  const words = useWords();
  const date = (value: string | null | undefined) => (value ? words.date(value) : '');
  const decision =
    one.decision_law === 'none'
      ? words.code('decision_law', 'none')
      : one.decided_on
        ? t('decision.made', {
            law: words.code('decision_law', one.decision_law),
            date: words.date(one.decided_on),
            who: one.decided_by,
          })
        : t('decision.none', { law: words.code('decision_law', one.decision_law) });
  const facts: [string, ReactNode][] = [
    [t('class'), words.code('skr_category', one.type.skr_category)],
    [
      t('purpose'),
      <>
        {one.purpose}{' '}
        <Link to="/intervention-types/$typeId" params={{ typeId: one.type.id }}>
          {t('type.more')}
        </Link>
      </>,
    ],
    [t('expected_outcome'), one.expected_outcome],
    [t('carrier'), `${one.carrier.name}, ${one.carrier.party_name}`],
    [t('asked_by'), `${one.owner_name}, ${one.unit.name}`],
    [t('asked_on'), date(one.asked_on)],
    [t('waited'), t('days', { count: one.waited_days })],
    [t('planned_starts_on'), date(one.planned_starts_on)],
    [t('starts_on'), date(one.starts_on)],
    [t('planned_ends_on'), date(one.planned_ends_on)],
    [t('ends_on'), date(one.ends_on)],
    [t('reason'), words.code('change_reason', one.end_reason)],
    [t('comment'), one.end_text],
    [t('decision'), decision],
    [t('certificate'), date(one.certificate_valid_to)],
  ];
  return (
    <aside className="card" aria-label={t('one.facts')}>
      <h2>{t('one.facts')}</h2>
      <dl className="facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className="pass">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </aside>
  );
}
