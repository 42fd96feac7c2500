import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '@/shared/i18n';
import { useAddressId } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { AccountCard } from './AccountCard';
import { branchesQuery, memberQuery } from './queries';
import { StaffForm } from './StaffForm';
import { StatePills } from './StaffTable';

export function StaffPage() {
  const t = useText('administration');
  const staffId = useAddressId('staffId');
  const isNew = staffId === 'new';
  const branches = useQuery(branchesQuery);
  const member = useQuery(memberQuery(staffId));
  return (
    <Page
      title={isNew ? t('staff.new') : (member.data?.name ?? t('staff.title'))}
      back={<Link to="/administration">{t('title')}</Link>}
      lead={member.data && <StatePills member={member.data} />}
    >
      <Answered query={branches}>
        {({ items }) =>
          isNew ? (
            <div className="card narrow">
              <StaffForm member={undefined} branches={items} />
            </div>
          ) : (
            <Answered query={member}>
              {(found) => (
                <div className="stack narrow">
                  <section className="card">
                    <h2>{t('staff.facts')}</h2>
                    <StaffForm
                      key={`${found.id} ${found.version}`}
                      member={found}
                      branches={items}
                    />
                  </section>
                  <AccountCard member={found} />
                </div>
              )}
            </Answered>
          )
        }
      </Answered>
    </Page>
  );
}
