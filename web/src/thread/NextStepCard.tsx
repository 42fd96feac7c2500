import type { Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { taskTarget } from '@/shared/lib/task_targets';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Pill } from '@/shared/ui/Pill';
import { asFarAsSeen } from './as_far_as_seen';

export function NextStepCard({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const words = useWords();
  const step = thread.next_step;
  const task = step && thread.tasks.find((one) => one.id === step.task_id);
  if (!step)
    return (
      <section className="next-step none">
        <h2>{t('next.title')}</h2>
        <p className="quiet">{t(asFarAsSeen(thread, 'next.none'))}</p>
      </section>
    );
  return (
    <section className="next-step" aria-labelledby="next-step">
      <div>
        <h2 id="next-step">{t('next.title')}</h2>
        <p className="what">{t(`codes:task.${step.rule}`, { defaultValue: step.rule })}</p>
        <p className="row">
          <span>{t('next.due', { date: words.date(step.due_on) })}</span>
          {step.overdue && <Pill tone="red">{t('overdue')}</Pill>}
          <span className="quiet">
            {step.staff_name ?? t('who.nobody')} · {step.unit_name}
          </span>
        </p>
      </div>
      {task && (
        <ButtonLink {...taskTarget(task)}>
          {t(`today:do.${step.rule}`, { defaultValue: t('next.do') })}
        </ButtonLink>
      )}
    </section>
  );
}
