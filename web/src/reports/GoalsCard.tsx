import { Button } from '@navikt/ds-react/Button';
import { CheckmarkCircleIcon, CircleSlashIcon, PencilIcon, PlusIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EffectGoal, EffectGoals, Id, IsoDate } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { numberText, percentText } from '@/shared/lib/numbers';
import { Answered } from '@/shared/ui/states';
import { filterWords } from './filter_words';
import { GoalDialog } from './GoalDialog';
import { goalsQuery } from './queries';
import { RowsLink } from './RowsLink';

interface Props {
  unitId: Id;
  asOf: IsoDate;
}

// What the unit or project is to reach, and how it stands on the last day of the period.
export function GoalsCard({ unitId, asOf }: Props) {
  const t = useText('reports');
  const words = useWords();
  const query = useQuery(goalsQuery(unitId, asOf));
  const [edited, setEdited] = useState<EffectGoal | 'new' | null>(null);
  return (
    <section className="card" aria-labelledby="goals">
      <div className="card-head firm">
        <h2 id="goals">{t('goals.title', { date: words.date(asOf) })}</h2>
        <Button size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} onClick={() => setEdited('new')}>
          {t('goals.add')}
        </Button>
      </div>
      <Answered query={query} rows={2}>
        {(goals) => <Goals goals={goals} unitId={unitId} asOf={asOf} onEdit={setEdited} />}
      </Answered>
      {edited && (
        <GoalDialog unitId={unitId} goal={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}

function Goals({ goals, unitId, asOf, onEdit }: Props & { goals: EffectGoals; onEdit: (goal: EffectGoal) => void }) {
  const t = useText('reports');
  const words = useWords();
  if (goals.items.length === 0) return <p className="quiet">{t('goals.none')}</p>;
  return (
    <>
      <ul className="goals">
        {goals.items.map((goal) => (
          <li key={goal.id}>
            <span className={`goal-mark ${goal.is_met ? 'met' : 'unmet'}`}>
              {goal.is_met ? <CheckmarkCircleIcon title={t('goals.met')} /> : <CircleSlashIcon title={t('goals.unmet')} />}
            </span>
            <div>
              <p className="strong">{goal.name}</p>
              {goal.kind === 'share' ? (
                <Share goal={goal} token={goals.population_token} />
              ) : (
                <Places goal={goal} />
              )}
            </div>
            <Button
              size="small"
              variant="tertiary"
              icon={<PencilIcon title={t('goals.change', { name: goal.name })} />}
              onClick={() => onEdit(goal)}
            />
          </li>
        ))}
      </ul>
      <p className="quiet small">
        {t('goals.period', { from: words.date(goals.project_from), to: words.date(goals.project_to) })}
      </p>
      <RowsLink path="/reports/effect-goals.json" query={{ unit_id: unitId, as_of: asOf }} words="goals.input" />
    </>
  );
}

function Opens({ goal, token, line, count }: { goal: EffectGoal; token: string; line: string; count: number }) {
  const t = useText('reports');
  const { language } = useWords();
  if (count === 0) return <>0</>;
  const search = { token, panel: `goal:${goal.id}`, line, column: 'count', group: 'total', count: String(count) };
  return (
    <Link to="/reports/figures/people" search={search}>
      {numberText(count, language)}
      <span className="hidden-text"> {t('goals.open', { name: goal.name, line: t(`goal.${line}`) })}</span>
    </Link>
  );
}

function Share({ goal, token }: { goal: EffectGoal; token: string }) {
  const t = useText('reports');
  const words = useWords();
  const percent = (value: number) => percentText(value, words.language);
  const level = percent(goal.level_thousandths / 1000);
  return (
    <>
      <p>
        <Opens goal={goal} token={token} line="counted" count={goal.count ?? 0} /> {t('goals.of')}{' '}
        <Opens goal={goal} token={token} line="among" count={goal.among_count ?? 0} />
        {goal.share_percent != null && (
          <>
            {': '}
            <span className="strong">{percent(goal.share_percent)}</span>{' '}
            {t('goals.interval', { low: percent(goal.low_percent ?? 0), high: percent(goal.high_percent ?? 0) })}
          </>
        )}
        . {t('goals.level', { level })}{' '}
        {!goal.is_met &&
          (goal.missing == null ? t('goals.out_of_reach') : t('goals.missing', { count: goal.missing }))}
      </p>
      <p className="quiet small">
        {t('goals.counted', { filters: filterWords(goal.counted_filters, t, words) })}{' '}
        {t(`goals.among.${goal.among}`)}
        {goal.among_filters && `: ${filterWords(goal.among_filters, t, words)}`}.
      </p>
    </>
  );
}

function Places({ goal }: { goal: EffectGoal }) {
  const t = useText('reports');
  const { language } = useWords();
  const number = (value: number) => numberText(value, language, 2);
  return (
    <p>
      <span className="strong">{t('goals.places', { places: number(goal.places ?? 0) })}</span>{' '}
      {t('goals.level', { level: number(goal.level_thousandths / 1000) })}{' '}
      {goal.pace != null && t('goals.pace', { pace: number(goal.pace) })}{' '}
      {!goal.is_met && t('goals.missing_days', { count: goal.missing_days ?? 0 })}
    </p>
  );
}
