import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Referral, ReferralAct } from '@/api/types';
import { useText } from '@/shared/i18n';
import { AcceptForm } from './AcceptForm';
import { DeclineForm } from './DeclineForm';
import { StartForm } from './StartForm';
import { TextActForm } from './TextActForm';

const acts: ReferralAct[] = ['accept', 'reply', 'start', 'report', 'ask', 'decline', 'withdraw'];
const textActs = {
  ask: ['question', 'text'],
  reply: ['reply', 'text'],
  withdraw: ['withdrawal', 'reason'],
  report: ['report', 'report_text'],
} as const;

// What the viewer may do with the referral now; one form open at a time.
export function ReferralActs({ referral }: { referral: Referral }) {
  const t = useText('intake');
  const [open, setOpen] = useState<ReferralAct | null>(null);
  const allowed = acts.filter((act) => referral.may[act]);
  if (allowed.length === 0) return null;
  const close = () => setOpen(null);
  return (
    <section className="card answer">
      <h2>{t('acts.title')}</h2>
      <div className="act-choices">
        {allowed.map((act, index) => (
          <Button
            key={act}
            variant={index === 0 && !open ? 'primary' : 'secondary'}
            aria-expanded={open === act}
            onClick={() => setOpen(open === act ? null : act)}
          >
            {t(`act.${act}`)}
          </Button>
        ))}
      </div>
      {open && referral.may[open] && (
        <div className="act-form" key={open}>
          {open === 'accept' && <AcceptForm referral={referral} onDone={close} />}
          {open === 'decline' && <DeclineForm referral={referral} onDone={close} />}
          {open === 'start' && <StartForm referral={referral} onDone={close} />}
          {open in textActs && (
            <TextActForm
              referral={referral}
              act={open}
              path={textActs[open as keyof typeof textActs][0]}
              field={textActs[open as keyof typeof textActs][1]}
              onDone={close}
            />
          )}
        </div>
      )}
    </section>
  );
}
