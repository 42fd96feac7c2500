import { useQuery } from '@tanstack/react-query';
import type { Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';
import { ForBranch } from './ForBranch';
import { MandatoryFieldCard } from './MandatoryFieldCard';
import { mandatoryFieldsQuery } from './queries';

// Which optional fields a branch has made mandatory, step by step.
export function MandatoryFieldsPage() {
  const t = useText('administration');
  return (
    <ForBranch title={t('mandatory.title')} lead={t('mandatory.lead')}>
      {(branchId) => <List key={branchId} branchId={branchId} />}
    </ForBranch>
  );
}

function List({ branchId }: { branchId: Id }) {
  const t = useText('administration');
  const query = useQuery(mandatoryFieldsQuery(branchId));
  return (
    <Answered query={query} rows={6}>
      {({ items }) => (
        <div className="stack">
          {[...new Set(items.map((one) => one.step))].map((step) => (
            <section key={step} className="card" aria-labelledby={step}>
              <h2 id={step}>{t(`mandatory.step.${step}`)}</h2>
              <ul className="plain decided">
                {items
                  .filter((one) => one.step === step)
                  .map((one) => (
                    <li key={one.mandatory_field}>
                      <MandatoryFieldCard branchId={branchId} sheet={one} />
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
