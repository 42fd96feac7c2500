import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import type { Person, Plan, PlanActivity, PlanContent, PlanGoal } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { ActivityRow } from './ActivityRow';
import { isUnwatched } from './plan_words';

interface Props {
  plan: Plan;
  content: PlanContent;
  person: Person;
}

function Activities({
  list,
  goal,
  ...shared
}: { list: PlanActivity[]; goal: PlanGoal } & Omit<Props, 'content'>) {
  if (list.length === 0) return null;
  return (
    <ul className="plan-activities">
      {list.map((activity) => (
        <ActivityRow key={activity.id} activity={activity} goal={goal} {...shared} />
      ))}
    </ul>
  );
}

function Goal({ goal, place, ...shared }: { goal: PlanGoal; place: number } & Props) {
  const t = useText('plans');
  const words = useWords();
  const none = goal.activities.length === 0 && goal.sub_goals.length === 0;
  return (
    <li className="plan-goal">
      <p className="quiet small">{t('goal.number', { number: place })}</p>
      <h3>{goal.title}</h3>
      {goal.why && <p className="plan-words pre">{goal.why}</p>}
      {goal.follow_up_on && (
        <p className="quiet">{t('watched', { date: words.date(goal.follow_up_on) })}</p>
      )}
      {isUnwatched(goal) && (
        <Pill tone="amber" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
          {t('unwatched.goal')}
        </Pill>
      )}
      {none && <p className="quiet">{t('activities.none')}</p>}
      <Activities list={goal.activities} goal={goal} {...shared} />
      {goal.sub_goals.map((one) => (
        <div key={one.id} className="plan-sub-goal">
          <h4>{t('sub_goal', { title: one.title })}</h4>
          <Activities list={one.activities} goal={goal} {...shared} />
        </div>
      ))}
    </li>
  );
}

export function GoalList(props: Props) {
  const t = useText('plans');
  if (props.content.goals.length === 0) return <p className="quiet">{t('goals.none')}</p>;
  return (
    <ol className="plan-goals">
      {props.content.goals.map((goal, index) => (
        <Goal key={goal.id} goal={goal} place={index + 1} {...props} />
      ))}
    </ol>
  );
}
