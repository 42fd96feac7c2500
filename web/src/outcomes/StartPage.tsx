import { useQuery } from '@tanstack/react-query';
import { personQuery, unitsQuery } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Loading } from '@/shared/ui/states';
import { StartForm } from './StartForm';
import { sourceReferralQuery } from './queries';

export function StartPage() {
  const t = useText('outcomes');
  const [{ person: personId = '', referral: referralId = '' }] = useFilters();
  const units = useQuery(unitsQuery);
  const person = useQuery({ ...personQuery(personId), enabled: personId !== '' });
  const referral = useQuery(sourceReferralQuery(referralId));
  const ready =
    units.isSuccess &&
    (personId === '' || !person.isPending) &&
    (referralId === '' || !referral.isPending);
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <div className="card narrow">
        {ready ? (
          <StartForm
            person={person.data ?? referral.data?.person ?? null}
            referral={referral.data ?? null}
          />
        ) : (
          <Loading />
        )}
      </div>
    </Page>
  );
}
