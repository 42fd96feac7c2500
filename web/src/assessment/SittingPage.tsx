import { useQuery } from '@tanstack/react-query';
import { PersonFrame } from '@/people/PersonFrame';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Answered } from '@/shared/ui/states';
import { SittingForm } from './SittingForm';
import { assessmentQuery } from './queries';
import './assessment.css';

export function SittingPage() {
  const t = useText('assessment');
  const query = useQuery(assessmentQuery(useAddressId('personId')));
  return (
    <PersonFrame tab="assessment" title={t('sitting.title')} lead={t('sitting.lead')}>
      {(person) => (
        <Answered query={query} rows={8}>
          {(assessment) => <SittingForm key={person.id} personId={person.id} assessment={assessment} />}
        </Answered>
      )}
    </PersonFrame>
  );
}
