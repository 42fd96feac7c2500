import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Plan } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { codeListsQuery, useSession } from '@/shared/api/queries';
import { dates, required } from '@/shared/forms/checks';
import { AreaInput } from '@/shared/forms/AreaInput';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { RadioInput } from '@/shared/forms/choices';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';

interface Values {
  agreed_on: string;
  agreement: string;
  not_agreed_reason: string;
}

export function AgreeForm({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useText('plans');
  const words = useWords();
  const done = useDone();
  const { today } = useSession();
  const ways = useQuery(codeListsQuery).data?.plan_agreement ?? [];
  const form = useForm<Values>(
    { agreed_on: today, agreement: 'meeting', not_agreed_reason: '' },
    {
      version: plan.version,
      saved: { row: plan },
      check: (values) => [
        ...required(values, 'agreed_on'),
        ...dates(values, 'agreed_on'),
        ...(values.agreement === 'not_agreed' && !values.not_agreed_reason.trim()
          ? [{ field: 'not_agreed_reason', rule: 'plan.not_agreed_reason_required' }]
          : []),
      ],
    },
  );
  const number = plan.versions.length + 1;
  const send = async (values: Values, { key, version }: SendOptions) => {
    const answer = await perform(`/plans/${plan.id}/agreement`, {
      method: 'POST',
      body: values,
      key,
      version,
    });
    await done(t('agree.done', { number }), answer);
    onDone();
  };
  // What is wrong with the draft itself stands in another form.
  const nameOf = (field: string) => {
    const goal = /^goals\[(\d+)\]\.follow_up_on$/.exec(field)?.[1];
    if (goal) return t('agree.goal_follow_up', { number: Number(goal) + 1 });
    return field === 'own_words' || field === 'made_together' ? t(field) : '';
  };
  const params = { personId: plan.person_id, planId: plan.id };
  return (
    <section className="plan-act" aria-label={t('agree.title')}>
      <h3>{t('agree.title')}</h3>
      {!plan.draft?.follow_up_on && (
        <Note kind="warn">
          {t('agree.no_follow_up')}{' '}
          <Link to="/people/$personId/plans/$planId/edit" params={params}>
            {t('act.write')}
          </Link>
        </Note>
      )}
      <FormFrame
        form={form}
        send={send}
        submitText={t('agree.save', { number })}
        nameOf={nameOf}
      >
        <DateInput {...form.bind('agreed_on')} label={t('agree.on')} today={today} />
        <RadioInput
          {...form.bind('agreement')}
          label={t('agree.how')}
          choices={ways.map((code) => ({ value: code, label: words.code('plan_agreement', code) }))}
        />
        {form.values.agreement === 'not_agreed' && (
          <AreaInput {...form.bind('not_agreed_reason')} label={t('agree.reason')} rows={3} />
        )}
      </FormFrame>
    </section>
  );
}
