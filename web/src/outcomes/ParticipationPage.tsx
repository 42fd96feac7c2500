import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { ParticipationSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useLocalWords } from '@/shared/api/own_codes';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { PersonLine, ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { FollowUpsCard } from './FollowUpsCard';
import { MeasurementTable } from './MeasurementTable';
import { missingPoint } from './portfolio';
import { stateTone } from '@/shared/ui/tones';
import { participantName, useParticipation } from './use_participation';
import './outcomes.css';

export function ParticipationPage() {
  const query = useParticipation(useAddressId('participationId'));
  return (
    <Answered page query={query}>
      {(participation) => <View participation={participation} />}
    </Answered>
  );
}

function View({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const params = { participationId: participation.id };
  const { person } = participation;
  const search = { person: person?.id };
  const name = participantName(participation, t('anonymous'));
  const missing = missingPoint(participation);
  const measure = (point: string) => ({
    to: '/participations/$participationId/measurements/$measurementId' as const,
    params: { ...params, measurementId: 'new' },
    search: { ...search, point },
  });
  return (
    <Page
      title={
        name ? t('one.title', { name, unit: participation.unit.name }) : participation.unit.name
      }
      back={
        participation.anonymous || !person ? (
          <Link to="/participations">{t('list.title')}</Link>
        ) : (
          <Link to="/people/$personId" params={{ personId: person.id }}>
            {name}
          </Link>
        )
      }
      lead={
        <span className="row">
          <Pill tone={stateTone[participation.state]}>
            {t(`codes:participation_state.${participation.state}`)}
          </Pill>
          {person && (
            <>
              <PersonLine person={person} />
              <ProtectionPill person={person} />
            </>
          )}
        </span>
      }
      actions={
        <>
          <ButtonLink
            to="/participations/$participationId/edit"
            params={params}
            search={search}
            variant="secondary"
          >
            {t('change')}
          </ButtonLink>
          {participation.state === 'ended' ? (
            <ButtonLink
              to="/participations/$participationId/reopening"
              params={params}
              search={search}
              variant="secondary"
            >
              {t('reopen.title')}
            </ButtonLink>
          ) : (
            <ButtonLink
              to="/participations/$participationId/exit"
              params={params}
              search={search}
              variant="secondary"
            >
              {t('exit.short')}
            </ButtonLink>
          )}
          <ButtonLink {...measure(missing ?? 'between')} icon={<PlusIcon aria-hidden />}>
            {t('measure.new')}
          </ButtonLink>
        </>
      }
    >
      <div className="stack loose">
        {missing && (
          <Note kind="warn">
            <p>
              {t(`missing.${missing}.text`)}{' '}
              <Link {...measure(missing)}>{t(`missing.${missing}.do`)}</Link>
            </p>
          </Note>
        )}
        <div className="two">
          <div className="stack">
            <MeasurementTable participation={participation} />
            <FollowUpsCard participation={participation} />
          </div>
          <Facts participation={participation} />
        </div>
      </div>
    </Page>
  );
}

function Facts({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const words = useWords();
  const local = useLocalWords();
  const facts: [string, string][] = [
    [t('column.starts_on'), words.date(participation.starts_on)],
    [
      t('column.ends_on'),
      participation.ends_on ? words.date(participation.ends_on) : t('until_now'),
    ],
    [t('column.exit_reason'), local.full('exit_reason', participation.exit_reason, participation.local_exit_reason_id)],
    [t('column.main_outcome'), words.code('main_outcome', participation.main_outcome)],
    [t('exit.text'), participation.exit_text ?? ''],
    [t('column.owner'), participation.owner_name ?? t('who.nobody')],
    [t('column.education'), words.code('education_level', participation.education_level)],
    [
      t('consent'),
      participation.registration_consent_on
        ? words.date(participation.registration_consent_on)
        : t('consent.none'),
    ],
  ];
  return (
    <aside className="card">
      <h2>{t('one.facts')}</h2>
      <dl className="facts">
        {facts
          .filter(([, text]) => text)
          .map(([label, text]) => (
            <div key={label} className="pass">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </aside>
  );
}
