import { useLocalWords } from '@/shared/api/own_codes';
import { useMandatory, useSession, useUnits } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { codeOf, localOf } from '@/shared/lib/own_codes';
import type { ReferralValues } from './referral_values';

export function StepReview({
  form,
  onStep,
}: {
  form: Form<ReferralValues>;
  onStep: (step: number) => void;
}) {
  const t = useText('intake');
  const words = useWords();
  const local = useLocalWords();
  const { today } = useSession();
  const units = useUnits();
  const { values } = form;
  const must = useMandatory(values.sender_unit_id);
  const name = (unitId: string) => units.find((unit) => unit.id === unitId)?.name ?? '';
  const person = values.is_new
    ? `${values.person.given_name} ${values.person.family_name}`
    : (values.chosen?.name ?? '');
  const lines: [string, string, number][] = [
    [t('person'), person, 1],
    [t('receiver'), name(values.receiver_unit_id), 2],
    [t('target_group'), local.full('target_group', codeOf(values.target_group), localOf(values.target_group)), 2],
    [t(`wish.${values.kind}`), values.wish, 2],
    [t('background'), values.background || t('value.none'), 2],
    [t('wished_start'), words.date(values.wished_start_on) || t('value.none'), 2],
  ];
  return (
    <>
      <dl className="facts review">
        {lines.map(([label, text, step]) => (
          <div key={label} className="review-line">
            <dt>{label}</dt>
            <dd className="pre">
              {text}{' '}
              <button type="button" className="linklike" onClick={() => onStep(step)}>
                {t('change')}
                <span className="hidden-text"> {label}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid2">
        <DateInput {...form.bind('answer_by_on')} label={t('answer_by')} today={today} optional />
        <DateInput
          {...form.bind('registration_consent_on')}
          label={t('consent')}
          help={t('consent.help')}
          today={today}
          optional={values.kind === 'order' || !must('referral_registration_consent_on')}
        />
      </div>
    </>
  );
}
