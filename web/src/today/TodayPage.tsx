import { useQuery } from '@tanstack/react-query';
import type { Task } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { weekdayText } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/use_address';
import { Chips } from '@/shared/ui/Chips';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { grouped } from './groups';
import { NewReferrals } from './NewReferrals';
import { tasksQuery } from './queries';
import { TaskRow } from './TaskRow';
import './today.css';

export function TodayPage() {
  const t = useText('today');
  const words = useWords();
  const session = useSession();
  const [{ scope = 'mine' }, change] = useFilters();
  const query = useQuery(tasksQuery(scope));
  const day = weekdayText(session.today, words.language, 'long');
  return (
    <Page
      title={t('title')}
      lead={t('lead', {
        day: day.charAt(0).toUpperCase() + day.slice(1),
        date: words.date(session.today),
      })}
      actions={
        <Chips
          label={t('scope')}
          value={scope}
          onChoose={(value) => change({ scope: value === 'mine' ? undefined : value })}
          choices={[
            { value: 'mine', label: t('scope.mine') },
            { value: 'unit', label: t('scope.unit') },
          ]}
        />
      }
    >
      <div className="two">
        <Answered query={query}>
          {(page) => <Worklist tasks={page.items} today={session.today} />}
        </Answered>
        <NewReferrals />
      </div>
    </Page>
  );
}

function Worklist({ tasks, today }: { tasks: Task[]; today: string }) {
  const t = useText('today');
  if (tasks.length === 0) return <Empty title={t('empty.title')} text={t('empty.text')} />;
  return (
    <div className="stack loose">
      <p className="hidden-text" role="status">
        {t('count', { count: tasks.length })}
      </p>
      {grouped(tasks, today).map((group) => (
        <section key={group.key} aria-labelledby={`group-${group.key}`}>
          <h2 id={`group-${group.key}`} className={`day ${group.key}`}>
            {t(`group.${group.key}`)} <span>{group.tasks.length}</span>
          </h2>
          <ul className="tasks">
            {group.tasks.map((task) => (
              <li key={task.id}>
                <TaskRow task={task} today={today} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
