import { Button } from '@navikt/ds-react/Button';
import { CheckmarkCircleFillIcon, CircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { Person, Plan, PlanActivity, PlanGoal, PlanProgress } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { isSettled, progressTone } from './plan_words';
import { ReportForm } from './ReportForm';

interface Props {
  plan: Plan;
  person: Person;
  goal: PlanGoal;
  activity: PlanActivity;
}

function progressOf(plan: Plan, activityId: string | null): PlanProgress {
  const nothing: PlanProgress = {
    activity_id: activityId ?? '',
    version: 0,
    progress: 'not_started',
    reported_on: null,
    reason: '',
  };
  return plan.progress.find((one) => one.activity_id === activityId) ?? nothing;
}

const icons = {
  not_started: CircleIcon,
  in_progress: CircleIcon,
  done: CheckmarkCircleFillIcon,
  not_done: XMarkOctagonIcon,
};

// Who, until when and followed up when, as far as it is said.
function Facts({ person, goal, activity }: Omit<Props, 'plan'>) {
  const t = useText('plans');
  const words = useWords();
  const watched = activity.follow_up_on ?? goal.follow_up_on;
  const parts = [
    activity.doer === 'person' ? person.given_name || person.name : activity.doer_name,
    activity.by_on && t('by', { date: words.date(activity.by_on) }),
    watched && t('watched', { date: words.date(watched) }),
    activity.weekly_hours && t('hours', { count: activity.weekly_hours }),
  ];
  return <p className="quiet plan-dots">{parts.filter(Boolean).join(' · ')}</p>;
}

export function ActivityRow({ plan, person, goal, activity }: Props) {
  const t = useText('plans');
  const words = useWords();
  const { today } = useSession();
  const [open, setOpen] = useState(false);
  const now = progressOf(plan, activity.id);
  const Icon = icons[now.progress];
  const isAgreed = plan.state !== 'draft';
  const isLate = !!activity.by_on && activity.by_on < today && !isSettled(now.progress);
  return (
    <li className={isAgreed ? now.progress : undefined}>
      <Icon aria-hidden className="plan-mark" />
      <div className="plan-activity">
        <p className="strong">{activity.what}</p>
        <Facts person={person} goal={goal} activity={activity} />
        {isAgreed && (
          <p className="row">
            <Pill tone={progressTone[now.progress]}>
              {words.code('activity_progress', now.progress)}
            </Pill>
            {isLate && !plan.ended_on && <Pill tone="red">{t('shared:overdue')}</Pill>}
            {now.reported_on && (
              <span className="quiet small">
                {t('report.since', { date: words.date(now.reported_on) })}
              </span>
            )}
          </p>
        )}
        {now.reason && <p className="pre">{now.reason}</p>}
        {open && (
          <ReportForm plan={plan} activity={activity} now={now} onDone={() => setOpen(false)} />
        )}
      </div>
      {plan.state === 'in_force' && plan.may_write && (
        <Button
          size="small"
          variant="tertiary"
          aria-expanded={open}
          aria-label={t('report.of', { what: activity.what })}
          onClick={() => setOpen(!open)}
        >
          {t('report')}
        </Button>
      )}
    </li>
  );
}
