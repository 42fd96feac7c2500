import { useQuery } from '@tanstack/react-query';
import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { PlanForm } from './PlanForm';
import { planQuery } from './queries';
import './plans.css';

export function EditPlanPage() {
  const t = useText('plans');
  const query = useQuery(planQuery(useAddressId('planId')));
  return (
    <PersonFrame tab="plan" title={t('edit.title')} lead={t('edit.lead')}>
      {() => (
        <Answered query={query}>
          {(plan) => (
            <div className="card">
              <PlanForm plan={plan} />
            </div>
          )}
        </Answered>
      )}
    </PersonFrame>
  );
}
