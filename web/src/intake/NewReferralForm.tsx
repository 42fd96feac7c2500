import { Button } from '@navikt/ds-react/Button';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Created, Person } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useBranchRules, useSession, useUnits } from '@/shared/api/queries';
import { FormFrame } from '@/shared/forms/FormFrame';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { addDays } from '@/shared/lib/dates';
import { useFilters } from '@/shared/lib/use_address';
import { Steps } from '@/shared/ui/Steps';
import {
  checkStep,
  emptyReferral,
  firstWrongStep,
  kSteps,
  referralBody,
  stepOf,
  type ReferralValues,
} from './referral_values';
import { StepReview } from './StepReview';
import { StepWhat } from './StepWhat';
import { StepWho } from './StepWho';
import './intake.css';

export function NewReferralForm({
  kind,
  preset,
}: {
  kind: 'referral' | 'order';
  preset: Person | null;
}) {
  const t = useText('intake');
  const navigate = useNavigate();
  const done = useDone();
  const { today, roles } = useSession();
  const own = useUnits().filter((unit) => unit.own);
  const [{ step: stepText = '1' }, change] = useFilters();
  const step = Math.min(kSteps, Math.max(1, Number(stepText) || 1));
  const sender = roles.find((role) => role.unit_id)?.unit_id ?? own[0]?.id ?? '';
  const days = useBranchRules(sender)?.referral_answer_days;
  const answerBy = days === undefined ? '' : addDays(today, days);
  const start = { ...emptyReferral(kind, sender, answerBy), chosen: preset };
  const form = useForm<ReferralValues>(start, {
    check: (values) =>
      step < kSteps
        ? checkStep(values, step, today)
        : (firstWrongStep(values, today)?.errors ?? []),
  });
  const draft = useFormDraft(`${kind}-new`, form, (kept) => ({
    ...kept,
    ...(preset && { chosen: preset, is_new: false }),
  }));
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const wrongStep =
    form.errors.length > 0 ? Math.min(...form.errors.map((error) => stepOf(error.field))) : step;
  useEffect(() => {
    if (form.attempts > 0 && wrongStep < step) change({ step: String(wrongStep) });
  }, [form.attempts]);
  const go = (next: number) => change({ step: String(next) });
  const send = async (values: ReferralValues, { key }: SendOptions) => {
    if (step < kSteps) {
      go(step + 1);
      return 'unfinished' as const;
    }
    const answer = await perform<Created>('/referrals', {
      method: 'POST',
      body: referralBody(values, today),
      key,
    });
    void done(t(`new.done.${kind}`), answer);
    await navigate({ to: '/referrals/$referralId', params: { referralId: answer.data.id } });
    return undefined;
  };
  return (
    <div className="narrow">
      <Steps at={step} names={[t('new.step.1'), t('new.step.2'), t('new.step.3')]} />
      <div className="card">
        <h2 ref={heading} tabIndex={-1}>
          {t(`new.step.${step}.title`)}
        </h2>
        <FormFrame
          form={form}
          send={send}
          submitText={step < kSteps ? t('new.next') : t(`new.send.${kind}`)}
          draft={draft}
          onDiscard={() => go(1)}
          extra={
            step > 1 && (
              <Button type="button" variant="secondary" onClick={() => go(step - 1)}>
                {t('new.back')}
              </Button>
            )
          }
        >
          {step === 1 && <StepWho form={form} />}
          {step === 2 && <StepWhat form={form} />}
          {step === 3 && <StepReview form={form} onStep={go} />}
        </FormFrame>
      </div>
    </div>
  );
}
