import type { Person, Plan } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { DraftNote } from './DraftNote';
import { FollowUps } from './FollowUps';
import { GoalList } from './GoalList';
import { PlanActs } from './PlanActs';
import { PlanFacts } from './PlanFacts';
import { Versions } from './Versions';
import { stateTone } from './plan_words';

interface Props {
  plan: Plan;
  person: Person;
  open: boolean;
}

function Words({ title, text }: { title: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <h3>{title}</h3>
      <p className="pre plan-words">{text}</p>
    </div>
  );
}

function Body({ plan, person }: Omit<Props, 'open'>) {
  const t = useText('plans');
  const content = plan.agreed ?? plan.draft;
  return (
    <div className="stack loose">
      <PlanFacts plan={plan} />
      <DraftNote plan={plan} />
      {plan.may_write && !plan.ended_on && <PlanActs plan={plan} />}
      {content && <GoalList plan={plan} content={content} person={person} />}
      {content && (
        <div className="pair">
          <Words title={t('own_words')} text={content.own_words} />
          <Words title={t('made_together')} text={content.made_together} />
        </div>
      )}
      {plan.follow_ups.length > 0 && <FollowUps plan={plan} />}
      {plan.versions.length > 0 && <Versions plan={plan} />}
    </div>
  );
}

// One plan: what holds on top, what it is made of below. Ended ones are folded.
export function PlanCard({ plan, person, open }: Props) {
  const t = useText('plans');
  const words = useWords();
  const kind = words.code('plan_kind', plan.kind);
  const state =
    plan.state === 'in_force'
      ? t('state.version', { number: plan.agreed_number })
      : t(`codes:plan_state.${plan.state}`);
  const pill = <Pill tone={stateTone[plan.state]}>{state}</Pill>;
  if (!open)
    return (
      <details className="card more plan-folded">
        <summary>
          {kind} {pill} <span className="quiet">{words.date(plan.ended_on)}</span>
        </summary>
        <Body plan={plan} person={person} />
      </details>
    );
  return (
    <section className="card" aria-label={kind}>
      <div className="card-head">
        <h2>{kind}</h2>
        {pill}
      </div>
      <Body plan={plan} person={person} />
    </section>
  );
}
