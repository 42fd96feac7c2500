import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Intervention, InterventionProposal } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill, type Tone } from '@/shared/ui/Pill';
import { RejectDialog } from './RejectDialog';

const tones: Record<InterventionProposal['state'], Tone> = {
  waiting: 'violet',
  approved: 'green',
  rejected: 'red',
  withdrawn: 'grey',
  replaced: 'grey',
};

// What the carrier would have changed, and what was answered. The waiting ones come first.
export function ProposalsCard({ one }: { one: Intervention }) {
  const t = useText('activities');
  if (one.proposals.length === 0) return null;
  const rank = (proposal: InterventionProposal) => (proposal.state === 'waiting' ? 0 : 1);
  return (
    <section className="card stack">
      <h2>{t('proposals.title')}</h2>
      {[...one.proposals]
        .sort((a, b) => rank(a) - rank(b))
        .map((proposal) => (
          <Proposal key={proposal.id} one={one} proposal={proposal} />
        ))}
    </section>
  );
}

function Proposal({ one, proposal }: { one: Intervention; proposal: InterventionProposal }) {
  const t = useText('activities');
  const words = useWords();
  const waits = proposal.state === 'waiting';
  const what = [
    t(`codes:change_kind.${proposal.change_kind}`),
    proposal.on && t(`proposal.on.${proposal.change_kind}`, { date: words.date(proposal.on) }),
    proposal.extent_percent && t('percent_of', { value: proposal.extent_percent }),
  ];
  const reason = [words.code('change_reason', proposal.reason), proposal.text];
  return (
    <article className="proposal">
      <div className="row apart">
        <h3>{what.filter(Boolean).join(' ')}</h3>
        <Pill tone={tones[proposal.state]}>{t(`codes:proposal_state.${proposal.state}`)}</Pill>
      </div>
      <p>{t('proposal.why', { reason: reason.filter(Boolean).join('. ') })}</p>
      <p className="quiet small">
        {t('proposal.by', {
          name: proposal.proposed_by_name,
          date: words.date(proposal.proposed_on),
        })}
        {proposal.answered_on &&
          ` · ${t('proposal.answered', {
            name: proposal.answered_by_name ?? '',
            date: words.date(proposal.answered_on),
          })}`}
      </p>
      {proposal.answer_text && (
        <p>{t('proposal.answer_text', { text: proposal.answer_text })}</p>
      )}
      {waits && <Answers one={one} proposal={proposal} />}
    </article>
  );
}

function Answers({ one, proposal }: { one: Intervention; proposal: InterventionProposal }) {
  const t = useText('activities');
  const done = useDone();
  const [rejecting, setRejecting] = useState(false);
  const [busy, setBusy] = useState(false);
  const act = async (name: 'approval' | 'withdrawal') => {
    setBusy(true);
    try {
      const path = `/intervention-proposals/${proposal.id}/${name}`;
      const answer = await perform(path, { method: 'POST', version: proposal.version });
      await done(t(`proposal.${name}`), answer);
    } catch (error) {
      await showProblem(error);
    } finally {
      setBusy(false);
    }
  };
  if (!one.owner)
    return (
      <Button size="small" variant="secondary" disabled={busy} onClick={() => void act('withdrawal')}>
        {t('proposal.withdraw')}
      </Button>
    );
  return (
    <div className="row">
      <Button size="small" disabled={busy} onClick={() => void act('approval')}>
        {t('proposal.approve')}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setRejecting(true)}>
        {t('proposal.reject')}
      </Button>
      {rejecting && (
        <RejectDialog proposal={proposal} onClose={() => setRejecting(false)} />
      )}
    </div>
  );
}
