import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Id, Plan, PlanGoal } from '@/api/types';
import { isSettled } from '@/plans/plan_words';
import { plansQuery } from '@/plans/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';

// The goals of the plans in force, beside the thread: how far each has come, and when it is next looked at.
export function GoalsCard({ personId, mayWrite }: { personId: Id; mayWrite: boolean }) {
  const t = useText('thread');
  const plans = useQuery(plansQuery(personId)).data?.items;
  if (!plans) return null;
  const open = plans.filter((plan) => !plan.ended_on);
  if (open.length === 0 && !mayWrite) return null;
  return (
    <section className="card">
      <div className="card-head firm">
        <h2>{t('goals')}</h2>
        <Link to="/people/$personId/plans" params={{ personId }}>
          {t(open.length > 0 ? 'goals.plan' : 'goals.begin')}
        </Link>
      </div>
      {open.length === 0 && <p className="quiet">{t('goals.none')}</p>}
      {open.map((plan) => (
        <PlanGoals key={plan.id} plan={plan} />
      ))}
    </section>
  );
}

function PlanGoals({ plan }: { plan: Plan }) {
  const t = useText('thread');
  const words = useWords();
  const content = plan.agreed ?? plan.draft;
  if (!content) return null;
  return (
    <>
      <ol className="stack">
        {content.goals.map((goal) => (
          <li key={goal.id} className="mini">
            <p className="strong">{goal.title}</p>
            <Progress plan={plan} goal={goal} />
          </li>
        ))}
      </ol>
      <p className="row quiet small">
        {plan.next_follow_up_on
          ? t('goals.follow_up', { date: words.date(plan.next_follow_up_on) })
          : t('goals.no_follow_up')}
        {!plan.agreed && <Pill tone="violet">{t('goals.draft')}</Pill>}
        {(plan.followed?.overdue ?? 0) > 0 && (
          <Pill tone="red">{t('goals.overdue', { count: plan.followed?.overdue ?? 0 })}</Pill>
        )}
      </p>
    </>
  );
}

function Progress({ plan, goal }: { plan: Plan; goal: PlanGoal }) {
  const t = useText('thread');
  const all = [...goal.activities, ...goal.sub_goals.flatMap((one) => one.activities)];
  const settled = all.filter((activity) =>
    plan.progress.some((one) => one.activity_id === activity.id && isSettled(one.progress)),
  ).length;
  if (all.length === 0) return <p className="quiet small">{t('goals.no_activities')}</p>;
  return (
    <>
      <progress className="goal-progress" max={all.length} value={settled} aria-label={goal.title} />
      <p className="quiet small">{t('goals.progress', { done: settled, count: all.length })}</p>
    </>
  );
}
