import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { HouseholdConcentration, Id } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { Answered } from '@/shared/ui/states';
import type { MonthPeriod } from './household_list';
import { kronorText, shortMonth } from './months';
import { concentrationQuery } from './queries';

interface Props {
  branchId: Id;
  period: MonthPeriod;
}

// How many, what it cost, and how much of it lies on those who were paid in every month.
export function ConcentrationCard({ branchId, period }: Props) {
  const t = useText('assistance');
  const query = useQuery(concentrationQuery(branchId, period.from_month, period.to_month));
  return (
    <section className="card concentration" aria-labelledby="concentration">
      <h2 id="concentration">
        {t('concentration', { from: shortMonth(period.from_month), to: shortMonth(period.to_month) })}
      </h2>
      <Answered query={query} rows={2}>
        {(found) =>
          found.households === 0 ? <p className="quiet">{t('concentration.none')}</p> : <Figures found={found} />
        }
      </Answered>
    </section>
  );
}

// What it is worth that a tenth of those with assistance all the time leave it, to be moved on the calculation's page.
const worthOf = (found: HouseholdConcentration) => ({
  households: String(found.households),
  continuous_households: String(found.continuous_households),
  cost_share: found.continuous_share_of_cost.toFixed(6),
  total_cost_kr: String(found.cost_ore / 100),
  moved_share: '0.1',
});

function Figures({ found }: { found: HouseholdConcentration }) {
  const t = useText('assistance');
  const { language } = useWords();
  const share = (value: number) => percentText(value * 100, language);
  return (
    <>
      <dl className="figures">
        <div>
          <dt>{t('concentration.households')}</dt>
          <dd>{numberText(found.households, language)}</dd>
        </div>
        <div>
          <dt>{t('concentration.cost')}</dt>
          <dd>{kronorText(Math.round(found.cost_ore / 100) * 100, language)}</dd>
        </div>
        <div>
          <dt>{t('concentration.continuous')}</dt>
          <dd>
            {numberText(found.continuous_households, language)}{' '}
            <span className="quiet small">
              {t('concentration.of_households', { share: share(found.continuous_share_of_households) })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('concentration.continuous_cost')}</dt>
          <dd>
            {share(found.continuous_share_of_cost)}{' '}
            <span className="quiet small">
              {kronorText(Math.round(found.continuous_cost_ore / 100) * 100, language)}
            </span>
          </dd>
        </div>
      </dl>
      <p className="small">
        <Link to="/calculations/new/$kind" params={{ kind: 'concentration-worth' }} search={worthOf(found)}>
          {t('concentration.worth')}
        </Link>
      </p>
      <details className="more small">
        <summary>{t('concentration.definitions')}</summary>
        <p>{t('concentration.definition', { months: found.month_count })}</p>
        <ul>
          {found.top_shares.map((one) => (
            <li key={one.top}>
              {t('concentration.top', { top: share(one.top), share: share(one.share) })}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
