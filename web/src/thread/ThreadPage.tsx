import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Thread } from '@/api/types';
import { useLocalWords } from '@/shared/api/own_codes';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Page } from '@/shared/ui/Page';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { OwnershipCard } from '@/people/OwnershipCard';
import { PersonTabs } from '@/people/PersonTabs';
import { asFarAsSeen } from './as_far_as_seen';
import { ContactsCard } from './ContactsCard';
import { GoalsCard } from './GoalsCard';
import { NextStepCard } from './NextStepCard';
import { ParticipationsCard } from './ParticipationsCard';
import { NamesContext, namesIn } from './names';
import { PersonFacts } from './PersonFacts';
import { ReferralsCard } from './ReferralsCard';
import { SpansCard } from './SpansCard';
import { StageStrip } from './StageStrip';
import { Timeline } from './Timeline';
import { threadQuery } from './queries';
import './thread.css';

export function ThreadPage() {
  const personId = useAddressId('personId');
  const query = useQuery(threadQuery(personId));
  return (
    <Answered page query={query} rows={7}>
      {(thread) => <ThreadView key={personId} thread={thread} />}
    </Answered>
  );
}

function ThreadView({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const session = useSession();
  const { names: localNames } = useLocalWords();
  const { person } = thread;
  const actions = person.may.write && (
    <>
      <Link to="/people/$personId/print" params={{ personId: person.id }}>
        {t('print')}
      </Link>
      <ButtonLink to="/people/$personId/edit" params={{ personId: person.id }} variant="secondary">
        {t('edit')}
      </ButtonLink>
      <ButtonLink to="/referrals/new" search={{ person: person.id }} variant="secondary">
        {t('new_referral')}
      </ButtonLink>
      <ButtonLink to="/participations/new" search={{ person: person.id }}>
        {t('new_participation')}
      </ButtonLink>
    </>
  );
  return (
    <Page
      title={person.name}
      back={<Link to="/participations">{t('back')}</Link>}
      actions={actions}
      heading={
        <span className="row">
          {person.name}
          <ProtectionPill person={person} />
        </span>
      }
      lead={<PersonFacts thread={thread} />}
    >
      <PersonTabs personId={person.id} active="thread" />
      <StageStrip thread={thread} />
      <div className="two">
        <div className="stack loose">
          <NextStepCard thread={thread} />
          <SpansCard thread={thread} />
          <NamesContext value={namesIn(thread, session, localNames)}>
            <Timeline thread={thread} />
          </NamesContext>
        </div>
        <aside className="stack" aria-label={t('around')}>
          <OwnershipCard
            personId={person.id}
            ownerships={thread.ownerships}
            contacts={thread.contacts}
            mayWrite={person.may.write}
            nobody={t(asFarAsSeen(thread, 'no_owner'))}
          />
          <GoalsCard personId={person.id} mayWrite={person.may.write} />
          <ParticipationsCard thread={thread} />
          <ContactsCard thread={thread} />
          <ReferralsCard thread={thread} />
        </aside>
      </div>
    </Page>
  );
}
