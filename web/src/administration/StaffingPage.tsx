import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Id } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { BranchSelect } from './BranchSelect';
import { staffingQuery } from './queries';
import { fullTime } from './staffing';
import { StaffingCard } from './StaffingCard';
import './administration.css';

// How much of full time each of a branch's staff works in which unit, for those who lead it.
export function StaffingPage() {
  const t = useText('administration');
  const { roles } = useSession();
  const [search] = useFilters();
  const led = roles.filter(({ role }) => role === 'team_leader');
  const names = new Map(led.map((role) => [role.branch_id, role.branch_name]));
  const branches = [...names].map(([id, name]) => ({ id, name }));
  const branchId = search.branch_id ?? branches[0]?.id ?? '';
  return (
    <Page
      title={t('staffing.title')}
      lead={t('staffing.lead')}
      back={<Link to="/reports/workload">{t('staffing.back')}</Link>}
    >
      <BranchSelect branches={branches} chosen={branchId} />
      <Staff key={branchId} branchId={branchId} />
    </Page>
  );
}

function Staff({ branchId }: { branchId: Id }) {
  const t = useText('administration');
  const { language } = useWords();
  const { today } = useSession();
  const query = useQuery(staffingQuery(branchId));
  return (
    <Answered query={query} rows={6}>
      {({ items }) => (
        <section className="card">
          <h2>
            {t('staffing.sum')}: {numberText(fullTime(items.map((one) => one.rows), today), language, 2)}
          </h2>
          <ul className="plain decided">
            {items.map((one) => (
              <li key={one.staff_id}>
                <StaffingCard branchId={branchId} worker={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Answered>
  );
}
