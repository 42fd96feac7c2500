import { useQuery } from '@tanstack/react-query';
import { PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import type { Items, Person, Plan } from '@/api/types';
import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Answered, Empty } from '@/shared/ui/states';
import { PlanCard } from './PlanCard';
import { plansQuery } from './queries';
import './plans.css';

function NewPlanLink({ person, small }: { person: Person; small?: boolean }) {
  const t = useText('plans');
  return (
    <ButtonLink
      to="/people/$personId/plans/new"
      params={{ personId: person.id }}
      variant={small ? 'secondary' : 'primary'}
      icon={<PlusIcon aria-hidden />}
    >
      {t('new')}
    </ButtonLink>
  );
}

function Plans({ plans, person }: { plans: Items<Plan>; person: Person }) {
  const t = useText('plans');
  if (plans.items.length === 0)
    return (
      <Empty
        icon={<TasklistIcon aria-hidden />}
        title={t(person.may.write ? 'empty.title' : 'empty.title.seen')}
        text={t('empty.text')}
      >
        {person.may.write && <NewPlanLink person={person} />}
      </Empty>
    );
  return (
    <div className="stack loose">
      {plans.items.map((plan, index) => (
        <PlanCard key={plan.id} plan={plan} person={person} open={index === 0 || !plan.ended_on} />
      ))}
    </div>
  );
}

export function PlansPage() {
  const t = useText('plans');
  const query = useQuery(plansQuery(useAddressId('personId')));
  const some = (query.data?.items.length ?? 0) > 0;
  return (
    <PersonFrame
      tab="plan"
      title={t('title')}
      lead={t('lead')}
      actions={(person) => some && <NewPlanLink person={person} small />}
    >
      {(person) => (
        <Answered query={query}>{(plans) => <Plans plans={plans} person={person} />}</Answered>
      )}
    </PersonFrame>
  );
}
