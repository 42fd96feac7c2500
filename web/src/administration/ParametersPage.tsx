import { useQuery } from '@tanstack/react-query';
import type { Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';
import { ForBranch } from './ForBranch';
import { ParameterCard } from './ParameterCard';
import { parametersQuery } from './queries';

// The time limits that a branch decides: what holds today, by whose decision, and what is to come.
export function ParametersPage() {
  const t = useText('administration');
  return (
    <ForBranch title={t('parameters.title')} lead={t('parameters.lead')}>
      {(branchId) => <List key={branchId} branchId={branchId} />}
    </ForBranch>
  );
}

function List({ branchId }: { branchId: Id }) {
  const t = useText('administration');
  const query = useQuery(parametersQuery(branchId));
  return (
    <Answered query={query} rows={6}>
      {({ items }) => (
        <div className="stack">
          {[...new Set(items.map((one) => one.area))].map((area) => (
            <section key={area} className="card" aria-labelledby={area}>
              <h2 id={area}>{t(`parameters.area.${area}`)}</h2>
              <ul className="plain decided">
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
