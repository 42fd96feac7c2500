import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { NewPlanForm } from './NewPlanForm';

export function NewPlanPage() {
  const t = useText('plans');
  return (
    <PersonFrame tab="plan" title={t('new.title')} lead={t('new.lead')}>
      {(person) => (
        <div className="card narrow">
          <NewPlanForm personId={person.id} />
        </div>
      )}
    </PersonFrame>
  );
}
