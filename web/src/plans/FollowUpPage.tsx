import { useQuery } from '@tanstack/react-query';
import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Answered } from '@/shared/ui/states';
import { FollowUpForm } from './FollowUpForm';
import { planQuery } from './queries';
import './plans.css';

export function FollowUpPage() {
  const t = useText('plans');
  const query = useQuery(planQuery(useAddressId('planId')));
  return (
    <PersonFrame tab="plan" title={t('follow.title')} lead={t('follow.lead')}>
      {() => (
        <Answered query={query}>
          {(plan) =>
            plan.state === 'in_force' && plan.agreed ? (
              <div className="card">
                <FollowUpForm plan={plan} agreed={plan.agreed} />
              </div>
            ) : (
              <Note>{t('rules:plan.not_in_force')}</Note>
            )
          }
        </Answered>
      )}
    </PersonFrame>
  );
}
