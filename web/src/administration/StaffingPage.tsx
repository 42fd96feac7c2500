import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Id } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText } from '@/shared/lib/numbers';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { staffingQuery } from './queries';
import { fullTime } from './staffing';
import { StaffingCard } from './StaffingCard';
import './administration.css';

// How much of full time each of a branch's staff works in which unit, for those who lead it.
export function StaffingPage() {
  const t = useText('administration');
  const { roles } = useSession();
  const [search, change] = useFilters();
  const led = roles.filter(({ role }) => role === 'team_leader');
  const branches = new Map(led.map((role) => [role.branch_id, role.branch_name]));
  const branchId = search.branch_id ?? led[0]?.branch_id ?? '';
  return (
    <Page
      title={t('staffing.title')}
      lead={t('staffing.lead')}
      back={<Link to="/reports/workload">{t('staffing.back')}</Link>}
    >
      {branches.size > 1 && (
        <div className="filters">
          <SelectInput
            field="branch_id"
            value={branchId}
            onChange={(branch_id) => change({ branch_id })}
            label={t('branch')}
            size="small"
            choices={[...branches].map(([value, label]) => ({ value, label }))}
          />
        </div>
      )}
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
