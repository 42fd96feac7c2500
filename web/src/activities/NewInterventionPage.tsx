import { useQuery } from '@tanstack/react-query';
import { PersonFrame } from '@/people/PersonFrame';
import { unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';
import { NewInterventionForm } from './NewInterventionForm';
import { catalogueQuery } from './queries';

export function NewInterventionPage() {
  const t = useText('activities');
  const catalogue = useQuery(catalogueQuery);
  const units = useQuery(unitsQuery);
  return (
    <PersonFrame tab="interventions" title={t('new.title')} lead={t('new.lead')}>
      {(person) => (
        <Answered query={catalogue}>
          {({ items }) => (
            <Answered query={units}>
              {() => (
                <div className="card narrow">
                  <NewInterventionForm person={person} types={items} />
                </div>
              )}
            </Answered>
          )}
        </Answered>
      )}
    </PersonFrame>
  );
}
