import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Referral } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useLocalWords } from '@/shared/api/own_codes';
import { useWords } from '@/shared/i18n/words';
import { useAddressId } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Page } from '@/shared/ui/Page';
import { PersonLine, ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { referralTone } from '@/shared/ui/tones';
import { ReferralActs } from './ReferralActs';
import { referralQuery } from './queries';
import './intake.css';

export function ReferralPage() {
  const referralId = useAddressId('referralId');
  const query = useQuery(referralQuery(referralId));
  return (
    <Answered page query={query}>
      {(referral) => <ReferralView key={referral.id} referral={referral} />}
    </Answered>
  );
}

function ReferralView({ referral }: { referral: Referral }) {
  const t = useText('intake');
  const { person } = referral;
  const accepted =
    referral.state === 'accepted' &&
    referral.direction === 'received' &&
    referral.kind === 'referral';
  return (
    <Page
      title={t('one.title', { kind: t(`codes:referral_kind.${referral.kind}`), name: person.name })}
      back={
        <Link to="/referrals" search={{ direction: referral.direction }}>
          {t('list.title')}
        </Link>
      }
      lead={
        <span className="row">
          <Pill tone={referralTone[referral.state]}>
            {t(`codes:referral_state.${referral.state}`)}
          </Pill>
          {referral.overdue && <Pill tone="red">{t('overdue')}</Pill>}
          <PersonLine person={person} />
          <ProtectionPill person={person} />
        </span>
      }
      actions={
        <>
          <ButtonLink to="/people/$personId" params={{ personId: person.id }} variant="secondary">
            {t('one.thread')}
          </ButtonLink>
          {accepted && (
            <ButtonLink
              to="/participations/new"
              search={{ referral: referral.id, person: person.id }}
            >
              {t('one.start_participation')}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="two">
        <div className="stack loose">
          <ReferralActs referral={referral} />
          <ReferralText referral={referral} />
        </div>
        <ReferralFacts referral={referral} />
      </div>
    </Page>
  );
}

function ReferralText({ referral }: { referral: Referral }) {
  const t = useText('intake');
  const words = useWords();
  const local = useLocalWords();
  return (
    <section className="card stack">
      <div>
        <h2>{t(`wish.${referral.kind}`)}</h2>
        <p className="pre">{referral.wish}</p>
      </div>
      {referral.background && (
        <div>
          <h2>{t('background')}</h2>
          <p className="pre">{referral.background}</p>
        </div>
      )}
      {referral.messages.length > 0 && (
        <div>
          <h2>{t('messages')}</h2>
          <ul className="talk">
            {referral.messages.map((message) => (
              <li key={message.at + message.kind} className={message.kind}>
                <p className="quiet small">
                  {t(`message.${message.kind}`)} · {message.staff_name} ·{' '}
                  {words.instant(message.at)}
                </p>
                <p className="pre">{message.text}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      {referral.decline_reason && (
        <div>
          <h2>{t('declined')}</h2>
          <p className="strong">
            {local.full('decline_reason', referral.decline_reason, referral.local_decline_reason_id)}
          </p>
          <p className="pre">{referral.decline_text}</p>
        </div>
      )}
      {referral.report_text && (
        <div>
          <h2>{t('report')}</h2>
          <p className="pre">{referral.report_text}</p>
        </div>
      )}
    </section>
  );
}

function ReferralFacts({ referral }: { referral: Referral }) {
  const t = useText('intake');
  const words = useWords();
  const local = useLocalWords();
  const facts: [string, string][] = [
    [t('sender'), `${referral.sender_unit.name}, ${referral.sender_name}`],
    [t('receiver'), `${referral.receiver_unit.name} (${referral.receiver_unit.party_name})`],
    [t('target_group'), local.full('target_group', referral.target_group, referral.local_target_group_id)],
    [t('sent_on'), words.date(referral.sent_on)],
    [t('answer_by'), words.date(referral.answer_by_on)],
    [t('answered'), words.date(referral.answered_on)],
    [t('wished_start'), words.date(referral.wished_start_on)],
    [t('agreed_start'), words.date(referral.agreed_start_on)],
    [t('owner'), referral.owner_name ?? ''],
    [
      t('consent'),
      referral.registration_consent_on
        ? words.date(referral.registration_consent_on)
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
            <div key={label} className="review-line">
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </aside>
  );
}
