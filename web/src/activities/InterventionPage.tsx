import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Intervention } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { PersonLine, ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { ActLinks } from './ActLinks';
import { ExtentList } from './ExtentList';
import { HistoryList } from './HistoryList';
import { InterventionFacts } from './InterventionFacts';
import { isWaiting, stateText, stateTones } from './intervention_words';
import { ProposalsCard } from './ProposalsCard';
import { interventionQuery } from './queries';
import './activities.css';

export function InterventionPage() {
  const query = useQuery(interventionQuery(useAddressId('interventionId')));
  return (
    <Answered page query={query}>
      {(one) => <View one={one} />}
    </Answered>
  );
}

function View({ one }: { one: Intervention }) {
  const t = useText('activities');
  const { person } = one;
  return (
    <Page
      title={t('one.title', { name: person.name, type: one.type.name })}
      back={
        <Link to="/people/$personId/interventions" params={{ personId: person.id }}>
          {t('one.back', { name: person.name })}
        </Link>
      }
      lead={
        <span className="row">
          <Pill tone={stateTones[one.state]}>{stateText(one, t)}</Pill>
          {one.past_end && <Pill tone="red">{t('past_end')}</Pill>}
          {one.from_assistance && <Pill tone="violet">{t('from_assistance')}</Pill>}
          <PersonLine person={person} />
          <ProtectionPill person={person} />
        </span>
      }
      actions={<MainActs one={one} />}
    >
      <div className="two">
        <div className="stack loose">
          <Notes one={one} />
          <ProposalsCard one={one} />
          <section className="card">
            <h2>{t('one.extent')}</h2>
            <ExtentList one={one} />
          </section>
          <ActLinks one={one} />
          <section className="card">
            <h2>{t('one.history')}</h2>
            <HistoryList one={one} />
          </section>
        </div>
        <InterventionFacts one={one} />
      </div>
    </Page>
  );
}

// What is next to do, by whoever may do it.
function MainActs({ one }: { one: Intervention }) {
  const t = useText('activities');
  const to = '/interventions/$interventionId/$act' as const;
  const link = (act: string) => ({ to, params: { interventionId: one.id, act } });
  const { may } = one;
  return (
    <>
      {may.decide && (
        <ButtonLink {...link('decision')} variant={one.decided_on ? 'secondary' : 'primary'}>
          {t(one.decided_on ? 'decision.change' : 'decision.title')}
        </ButtonLink>
      )}
      {may.answer.length > 0 && (
        <ButtonLink {...link('answer')}>
          {t(one.state === 'queued' ? 'answer.place' : 'answer.title')}
        </ButtonLink>
      )}
      {may.confirm_start && (
        <ButtonLink
          {...link('start')}
          variant={one.state === 'unconfirmed' ? 'primary' : 'secondary'}
        >
          {t('start.title')}
        </ButtonLink>
      )}
      {may.follow_up && <ButtonLink {...link('follow-up')}>{t('follow_up.title')}</ButtonLink>}
    </>
  );
}

function Notes({ one }: { one: Intervention }) {
  const t = useText('activities');
  const lacksDecision = one.decision_law !== 'none' && !one.decided_on && !one.ending;
  return (
    <>
      {lacksDecision && <Note kind="warn">{t('note.decision', { role: one.type_decided_by })}</Note>}
      {isWaiting(one) && (
        <Note>
          {t(`note.${one.state}`, { days: one.waited_days, unit: one.carrier.name })}
        </Note>
      )}
      {one.state === 'unconfirmed' && (
        <Note kind="warn">{t('note.unconfirmed', { unit: one.carrier.name })}</Note>
      )}
    </>
  );
}
