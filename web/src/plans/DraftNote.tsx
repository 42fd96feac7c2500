import type { Plan } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Note } from '@/shared/ui/Note';
import { DifferenceBetween } from './DifferenceBetween';
import { unwatchedCount } from './plan_words';

// What stands between the plan and the person: a draft that waits, goals that nobody follows up.
export function DraftNote({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const content = plan.ended_on ? null : (plan.draft ?? plan.agreed);
  const unwatched = content ? unwatchedCount(content) : 0;
  return (
    <>
      {plan.state === 'draft' && <Note>{t('draft.only')}</Note>}
      {plan.state === 'in_force' && plan.draft && (
        <Note>
          <p>{t('draft.waits')}</p>
          <details className="more">
            <summary>{t('draft.changes')}</summary>
            <DifferenceBetween plan={plan} from={plan.agreed_number} to={0} />
          </details>
        </Note>
      )}
      {unwatched > 0 && <Note kind="warn">{t('unwatched.goals', { count: unwatched })}</Note>}
    </>
  );
}
