import { useQuery } from '@tanstack/react-query';
import { branchRulesQuery, personQuery, sessionQuery, unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Loading } from '@/shared/ui/states';
import { NewReferralForm } from './NewReferralForm';

export function NewReferralPage() {
  const t = useText('intake');
  const [{ person: personId = '', kind: wanted }] = useFilters();
  const kind = wanted === 'order' ? 'order' : 'referral';
  const person = useQuery({ ...personQuery(personId), enabled: personId !== '' });
  const units = useQuery(unitsQuery);
  const session = useQuery(sessionQuery);
  const rules = useQuery(branchRulesQuery);
  const ready =
    units.isSuccess &&
    session.isSuccess &&
    !rules.isPending &&
    (personId === '' || !person.isPending);
  return (
    <Page title={t(`new.title.${kind}`)} lead={t(`new.lead.${kind}`)}>
      {ready ? (
        <NewReferralForm key={`${kind} ${personId}`} kind={kind} preset={person.data ?? null} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
