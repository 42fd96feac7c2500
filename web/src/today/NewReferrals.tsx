import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { newReferralsQuery } from './queries';

export function NewReferrals() {
  const t = useText('today');
  const words = useWords();
  const query = useQuery(newReferralsQuery);
  return (
    <aside className="card" aria-labelledby="new-referrals">
      <h2 id="new-referrals">{t('referrals.title')}</h2>
      <Answered query={query} rows={3}>
        {(page) => (
          <>
            {page.items.length === 0 && <p className="quiet">{t('referrals.none')}</p>}
            <ul className="waiting">
              {page.items.map((one) => (
                <li key={one.id}>
                  <Link
                    className="strong"
                    to="/referrals/$referralId"
                    params={{ referralId: one.id }}
                  >
                    {one.person.name}
                  </Link>
                  <p className="quiet small">
                    {t('referrals.from', { unit: one.sender_unit.name })}
                  </p>
                  <p className="row small">
                    {one.answer_by_on && (
                      <span className="quiet">
                        {t('referrals.answer_by', { date: words.date(one.answer_by_on) })}
                      </span>
                    )}
                    {one.overdue && <Pill tone="red">{t('overdue')}</Pill>}
                    {one.state === 'question' && (
                      <Pill tone="violet">{t('codes:referral_state.question')}</Pill>
                    )}
                  </p>
                </li>
              ))}
            </ul>
            <p className="after">
              <Link to="/referrals">{t('referrals.all')}</Link>
            </p>
          </>
        )}
      </Answered>
    </aside>
  );
}
