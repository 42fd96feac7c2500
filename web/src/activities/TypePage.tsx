import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { InterventionType } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Page } from '@/shared/ui/Page';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { GiversCard } from './GiversCard';
import { typeQuery } from './queries';

export function TypePage() {
  const query = useQuery(typeQuery(useAddressId('typeId')));
  return (
    <Answered page query={query}>
      {(type) => <View type={type} />}
    </Answered>
  );
}

function View({ type }: { type: InterventionType }) {
  const t = useText('activities');
  const words = useWords();
  return (
    <Page
      title={type.name}
      back={<Link to="/intervention-types">{t('catalogue.title')}</Link>}
      lead={
        <span className="row">
          <Pill tone={type.active ? 'green' : 'grey'}>
            {t(type.active ? 'catalogue.active' : 'catalogue.wound_up')}
          </Pill>
          <span className="quiet">{words.code('skr_category', type.skr_category)}</span>
        </span>
      }
      actions={
        type.may_change && (
          <ButtonLink to="/intervention-types/$typeId/edit" params={{ typeId: type.id }}>
            {t('type.change')}
          </ButtonLink>
        )
      }
    >
      <div className="two">
        <div className="stack loose">
          <About type={type} />
          {type.may_change && <GiversCard type={type} />}
        </div>
        <Numbers type={type} />
      </div>
    </Page>
  );
}

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
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
  );
}

function About({ type }: { type: InterventionType }) {
  const t = useText('activities');
  const words = useWords();
  const decision =
    type.decision_law === 'none'
      ? t('decision.not_needed')
      : t('decision.by', {
          law: words.code('decision_law', type.decision_law),
          role: type.decided_by,
        });
  const evidence = [words.code('evidence', type.evidence), type.evidence_text];
  const course = type.valid_months
    ? t('valid_months.said', { count: type.valid_months })
    : t('valid_months.always');
  const facts: [string, ReactNode][] = [
    [t('purpose'), type.purpose],
    [t('method'), type.method],
    [t('evidence'), evidence.filter(Boolean).join('. ')],
    [t('raises_competence'), t(type.raises_competence ? 'yes' : 'no')],
    [t('certificate'), type.is_course && course],
    [t('usual_weeks'), type.usual_weeks && t('weeks', { count: type.usual_weeks })],
    [t('max_weeks'), type.max_weeks && t('weeks', { count: type.max_weeks })],
    [
      t('usual_extent'),
      type.usual_extent_percent && t('percent_of', { value: type.usual_extent_percent }),
    ],
    [t('decision'), decision],
    [t('offered_by'), type.units.map((unit) => unit.name).join(', ') || t('offered_by.nobody')],
    [t('kept_by'), `${type.branch_name}, ${type.party_name}`],
    [t('from_on'), words.date(type.from_on)],
    [t('to_on'), type.to_on && words.date(type.to_on)],
  ];
  return (
    <section className="card">
      <h2>{t('type.about')}</h2>
      <Facts facts={facts} />
    </section>
  );
}

function Numbers({ type }: { type: InterventionType }) {
  const t = useText('activities');
  const numbers: [string, ReactNode][] = [
    [t('column.waiting_count'), String(type.waiting_count)],
    [t('column.ongoing_count'), String(type.ongoing_count)],
    [t('column.completed_count'), String(type.completed_count)],
    [t('column.ended_early_count'), String(type.ended_early_count)],
  ];
  return (
    <aside className="card" aria-label={t('type.numbers')}>
      <h2>{t('type.numbers')}</h2>
      <Facts facts={numbers} />
      <p className="quiet small">{t('type.numbers.scope')}</p>
    </aside>
  );
}
