import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { FollowUp, ParticipationSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { FollowUpDialog } from './FollowUpDialog';

const tones = { planned: 'blue', reached: 'green', not_reached: 'grey', declined: 'grey' } as const;

// How it went afterwards: what is planned, and what those who left have told.
export function FollowUpsCard({ participation }: { participation: ParticipationSheet }) {
  const t = useText('outcomes');
  const [asking, setAsking] = useState<FollowUp | null>(null);
  if (participation.follow_ups.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('follow_up.title')}</h2>
      <ul className="stack">
        {participation.follow_ups.map((one) => (
          <li key={one.id} className="mini">
            <Item followUp={one} />
            {one.state === 'planned' && (
              <Button size="small" variant="tertiary" onClick={() => setAsking(one)}>
                {t('follow_up.answer')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <FollowUpDialog
          participation={participation}
          followUp={asking}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function Item({ followUp }: { followUp: FollowUp }) {
  const t = useText('outcomes');
  const words = useWords();
  const said: [string, string][] = [
    [t('follow_up.what_helped'), followUp.what_helped],
    [t('follow_up.what_did_not'), followUp.what_did_not],
    [t('follow_up.advice'), followUp.advice],
  ];
  return (
    <>
      <p className="row apart">
        <span className="strong">{t('follow_up.after', { count: followUp.months_after })}</span>
        <Pill tone={tones[followUp.state as keyof typeof tones]}>
          {words.code('follow_up_state', followUp.state)}
        </Pill>
      </p>
      <p className="quiet small">
        {followUp.asked_on
          ? words.date(followUp.asked_on)
          : t('follow_up.planned_on', { date: words.date(followUp.planned_on) })}
      </p>
      {followUp.main_outcome && <p>{words.code('main_outcome', followUp.main_outcome)}</p>}
      {said
        .filter(([, text]) => text)
        .map(([label, text]) => (
          <p key={label} className="small pre">
            <span className="quiet">{label}:</span> {text}
          </p>
        ))}
    </>
  );
}
