import type { Plan, PlanFollowed } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';

// Has it been followed? Read by whoever assesses next.
function Followed({ followed }: { followed: PlanFollowed }) {
  const t = useText('plans');
  if (followed.activities === 0) return null;
  const share = Math.round((followed.done / followed.activities) * 100);
  return (
    <div className="plan-followed">
      <div className="plan-bar" aria-hidden>
        <span style={{ width: `${share}%` }} />
      </div>
      <p className="row">
        <span className="strong">
          {t('followed', { count: followed.activities, done: followed.done })}
        </span>
        {followed.not_done > 0 && (
          <Pill tone="amber">{t('followed.not_done', { count: followed.not_done })}</Pill>
        )}
        {followed.overdue > 0 && (
          <Pill tone="red">{t('followed.overdue', { count: followed.overdue })}</Pill>
        )}
      </p>
    </div>
  );
}

export function PlanFacts({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const words = useWords();
  const { today } = useSession();
  const version = plan.versions.find((one) => one.number === plan.agreed_number);
  const next = plan.next_follow_up_on ?? (plan.ended_on ? null : plan.draft?.follow_up_on);
  return (
    <div className="stack">
      {plan.followed && <Followed followed={plan.followed} />}
      <dl className="facts">
        <dt>{t('owner')}</dt>
        <dd>
          {plan.owner_name}, {plan.unit_name}
        </dd>
        {version ? (
          <>
            <dt>{t('agreed')}</dt>
            <dd>
              {t('agreed.how', {
                date: words.date(version.agreed_on),
                how: words.code('plan_agreement', version.agreement).toLocaleLowerCase(),
              })}
              {version.not_agreed_reason && <p className="pre">{version.not_agreed_reason}</p>}
            </dd>
          </>
        ) : (
          <>
            <dt>{t('begun')}</dt>
            <dd>{words.date(plan.begun_on)}</dd>
          </>
        )}
        {plan.followed_up_on && (
          <>
            <dt>{t('last_follow_up')}</dt>
            <dd>{words.date(plan.followed_up_on)}</dd>
          </>
        )}
        {next && (
          <>
            <dt>{t('next_follow_up')}</dt>
            <dd className="row">
              {words.date(next)}
              {plan.next_follow_up_on && plan.next_follow_up_on < today && (
                <Pill tone="red">{t('shared:overdue')}</Pill>
              )}
            </dd>
          </>
        )}
        {plan.ended_on && (
          <>
            <dt>{t('ended')}</dt>
            <dd>
              {words.date(plan.ended_on)}, {words.code('plan_end_reason', plan.end_reason)}
              {plan.end_text && <p className="pre">{plan.end_text}</p>}
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}
