import type { Plan, PlanFollowUp } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { progressTone } from './plan_words';

function FollowUp({ made }: { made: PlanFollowUp }) {
  const t = useText('plans');
  const words = useWords();
  return (
    <li>
      <h4>
        {t('follow_ups.of', { date: words.date(made.followed_up_on), number: made.number })}
      </h4>
      <p className="pre">{made.summary}</p>
      {made.own_words && <p className="plan-words pre">{made.own_words}</p>}
      {made.remarks.length > 0 && (
        <ul className="plan-remarks">
          {made.remarks.map((one) => (
            <li key={one.item_id}>
              <span className="strong">{one.title}</span>{' '}
              {one.progress && (
                <Pill tone={progressTone[one.progress]}>
                  {words.code('activity_progress', one.progress)}
                </Pill>
              )}{' '}
              <span className="pre">{one.remark}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

// The newest first.
export function FollowUps({ plan }: { plan: Plan }) {
  const t = useText('plans');
  return (
    <details className="more">
      <summary>{t('follow_ups', { count: plan.follow_ups.length })}</summary>
      <ul className="plan-follow-ups">
        {plan.follow_ups.map((made) => (
          <FollowUp key={made.id} made={made} />
        ))}
      </ul>
    </details>
  );
}
