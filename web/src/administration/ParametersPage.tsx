import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Id } from '@/api/types';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { ParameterCard } from './ParameterCard';
import { branchesQuery, parametersQuery } from './queries';

// The time limits that a branch decides: what holds today, by whose decision, and what is to come.
export function ParametersPage() {
  const t = useText('administration');
  const branches = useQuery(branchesQuery);
  const [search, change] = useFilters();
  return (
    <Page
      title={t('parameters.title')}
      lead={t('parameters.lead')}
      back={<Link to="/administration">{t('title')}</Link>}
    >
      <Answered query={branches}>
        {({ items }) => {
          const branchId = search.branch_id ?? items[0]?.id ?? '';
          return (
            <>
              {items.length > 1 && (
                <div className="filters">
                  <SelectInput
                    field="branch_id"
                    value={branchId}
                    onChange={(branch_id) => change({ branch_id })}
                    label={t('branch')}
                    size="small"
                    choices={items.map((one) => ({ value: one.id, label: one.name }))}
                  />
                </div>
              )}
              <List key={branchId} branchId={branchId} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function List({ branchId }: { branchId: Id }) {
  const t = useText('administration');
  const query = useQuery(parametersQuery(branchId));
  return (
    <Answered query={query} rows={6}>
      {({ items }) => (
        <div className="stack loose">
          {[...new Set(items.map((one) => one.area))].map((area) => (
            <section key={area} aria-labelledby={area}>
              <h2 id={area}>{t(`parameters.area.${area}`)}</h2>
              <ul className="plain stack">
                {items
                  .filter((one) => one.area === area)
                  .map((one) => (
                    <li key={one.parameter}>
                      <ParameterCard branchId={branchId} parameter={one} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Answered>
  );
}
