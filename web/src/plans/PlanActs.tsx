import { Button } from '@navikt/ds-react/Button';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { Plan } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { apiAddress, perform } from '@/shared/api/http';
import { useLanguage, useText } from '@/shared/i18n';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { AgreeForm } from './AgreeForm';
import { EndForm } from './EndForm';

function PrintLink({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const language = useLanguage();
  const number = plan.agreed_number;
  return (
    <a
      className="aksel-button aksel-button--medium"
      data-variant="secondary"
      download
      href={apiAddress(`/plans/${plan.id}/versions/${number}/pdf`, { language })}
    >
      <span className="aksel-button__icon">
        <DownloadIcon aria-hidden />
      </span>
      <span className="aksel-label">{t(number > 0 ? 'act.print' : 'act.print_draft')}</span>
    </a>
  );
}

// What can be done with a plan that runs; one form open at a time.
export function PlanActs({ plan }: { plan: Plan }) {
  const t = useText('plans');
  const done = useDone();
  const [open, setOpen] = useState<'agree' | 'end' | null>(null);
  const params = { personId: plan.person_id, planId: plan.id };
  const isInForce = plan.state === 'in_force';
  const toggle = (act: 'agree' | 'end') => setOpen(open === act ? null : act);
  const discard = async () => {
    try {
      const answer = await perform(`/plans/${plan.id}/draft`, {
        method: 'DELETE',
        version: plan.version,
      });
      await done(t('discard.done'), answer);
    } catch (error) {
      await showProblem(error);
    }
  };
  const edit = (
    <ButtonLink
      to="/people/$personId/plans/$planId/edit"
      params={params}
      variant={isInForce || plan.draft?.goals.length ? 'secondary' : 'primary'}
    >
      {t(plan.draft ? 'act.write' : 'act.edit')}
    </ButtonLink>
  );
  return (
    <div className="plan-acts">
      <div className="row">
        {isInForce && (
          <ButtonLink
            to="/people/$personId/plans/$planId/follow-up"
            params={params}
            variant={plan.draft ? 'secondary' : 'primary'}
          >
            {t('act.follow_up')}
          </ButtonLink>
        )}
        {plan.draft && plan.draft.goals.length > 0 && (
          <Button
            variant={open ? 'secondary' : 'primary'}
            aria-expanded={open === 'agree'}
            onClick={() => toggle('agree')}
          >
            {t('act.agree')}
          </Button>
        )}
        {edit}
        <PrintLink plan={plan} />
        {isInForce && plan.draft && (
          <Button variant="tertiary" onClick={() => void discard()}>
            {t('act.discard')}
          </Button>
        )}
        <Button
          variant="tertiary"
          aria-expanded={open === 'end'}
          onClick={() => toggle('end')}
        >
          {t('act.end')}
        </Button>
      </div>
      {open === 'agree' && <AgreeForm plan={plan} onDone={() => setOpen(null)} />}
      {open === 'end' && <EndForm plan={plan} onDone={() => setOpen(null)} />}
    </div>
  );
}
