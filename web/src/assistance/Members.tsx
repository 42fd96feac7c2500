import { Link } from '@tanstack/react-router';
import type { Household, HouseholdMember } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { monthInText } from './months';

interface Props {
  household: Household;
  onJudge: (member: HouseholdMember) => void;
}

// Who belongs to the household, and what stands in the way of each adult's own livelihood.
export function Members({ household, onJudge }: Props) {
  const t = useText('assistance');
  const words = useWords();
  return (
    <ul className="plain members">
      {household.members.map((one) => (
        <li key={`${one.person.id} ${one.from_on}`}>
          <Link to="/people/$personId" params={{ personId: one.person.id }}>
            {one.person.name}
          </Link>{' '}
          <span className="quiet small">
            {words.code('member_role', one.role)}
            {one.to_on && one.to_on !== household.dissolved_on && `, ${t('until', { date: words.date(one.to_on) })}`}
          </span>
          {one.role !== 'child' && (
            <Obstacles household={household} member={one} onJudge={() => onJudge(one)} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  household: Household;
  member: HouseholdMember;
  onJudge: () => void;
}

function Obstacles({ household, member, onJudge }: OneProps) {
  const t = useText('assistance');
  const words = useWords();
  const [latest, ...earlier] = household.obstacles
    .filter((one) => one.person_id === member.person.id)
    .reverse();
  const line = (one: Household['obstacles'][number]) => (
    <>
      {words.code('support_obstacle', one.obstacle)}{' '}
      <span className="quiet">{t('obstacle.from', { month: monthInText(one.month, words.language) })}</span>
    </>
  );
  return (
    <div className="obstacle small">
      <div>
        <span className="quiet">{t('obstacle')}: </span>
        {latest ? line(latest) : t('obstacle.none')}{' '}
        {household.dissolved_on === null && (
          <button
            type="button"
            className="linklike"
            aria-label={t('obstacle.judge_of', { name: member.person.name })}
            onClick={onJudge}
          >
            {t('obstacle.judge')}
          </button>
        )}
      </div>
      {earlier.length > 0 && (
        <details className="more">
          <summary>{t('obstacle.earlier', { count: earlier.length })}</summary>
          <ul className="plain">
            {earlier.map((one) => (
              <li key={one.month}>{line(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
