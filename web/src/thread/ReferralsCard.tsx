import { Link } from '@tanstack/react-router';
import type { Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { referralTone } from '@/shared/ui/tones';

export function ReferralsCard({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const words = useWords();
  if (thread.referrals.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('referrals')}</h2>
      <ul className="stack">
        {thread.referrals.map((one) => (
          <li key={one.id} className="mini">
            <div className="row apart">
              <Link className="strong" to="/referrals/$referralId" params={{ referralId: one.id }}>
                {t(`codes:referral_kind.${one.kind}`)} {words.date(one.sent_on)}
              </Link>
              <Pill tone={referralTone[one.state]}>{t(`codes:referral_state.${one.state}`)}</Pill>
            </div>
            <p className="quiet small">
              {t('referral_way', { from: one.sender_unit.name, to: one.receiver_unit.name })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
