import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons';
import type { Task } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { taskTarget } from '@/shared/lib/task_targets';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Menu } from '@/shared/ui/Menu';
import { ProtectionPill } from '@/shared/ui/PersonTags';
import { Pill } from '@/shared/ui/Pill';

const PostponeDialog = lazy(async () => ({
  default: (await import('./PostponeDialog')).PostponeDialog,
}));
const DelegateDialog = lazy(async () => ({
  default: (await import('./DelegateDialog')).DelegateDialog,
}));

export function TaskRow({ task, today }: { task: Task; today: string }) {
  const t = useText('today');
  const words = useWords();
  const [doing, setDoing] = useState<'postpone' | 'delegate' | null>(null);
  const what = t(`codes:task.${task.rule}`, { defaultValue: task.rule });
  const who = task.person?.name || t('anonymous');
  const stop = () => setDoing(null);
  return (
    <article className="task">
      <div>
        <h3 className="row">
          {task.person ? (
            <Link to="/people/$personId" params={{ personId: task.person.id }}>
              {who}
            </Link>
          ) : (
            who
          )}
          {task.person && <ProtectionPill person={task.person} />}
        </h3>
        <p className="task-what">{what}</p>
        <p className="row quiet small">
          <span>{t('due', { date: words.date(task.due_on) })}</span>
          {(task.overdue || task.due_on < today) && <Pill tone="red">{t('overdue')}</Pill>}
          <span>{task.staff_name ?? task.unit_name}</span>
          {task.postponed_count > 0 && (
            <span>{t('postponed', { count: task.postponed_count })}</span>
          )}
        </p>
      </div>
      <div className="task-acts">
        <ButtonLink {...taskTarget(task)} variant="secondary" size="small">
          {t(`do.${task.rule}`, { defaultValue: t('do') })}
          <span className="hidden-text">: {who}</span>
        </ButtonLink>
        <Menu
          className="icon-button"
          name={t('more_acts', { who })}
          label={<MenuElipsisVerticalIcon aria-hidden />}
        >
          {(close) => (
            <ul>
              <li>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    setDoing('postpone');
                  }}
                >
                  {t('postpone')}
                </button>
              </li>
              <li>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    setDoing('delegate');
                  }}
                >
                  {t('delegate')}
                </button>
              </li>
            </ul>
          )}
        </Menu>
      </div>
      <Suspense fallback={null}>
        {doing === 'postpone' && (
          <PostponeDialog task={task} what={`${what}: ${who}`} today={today} onClose={stop} />
        )}
        {doing === 'delegate' && (
          <DelegateDialog task={task} what={`${what}: ${who}`} onClose={stop} />
        )}
      </Suspense>
    </article>
  );
}
