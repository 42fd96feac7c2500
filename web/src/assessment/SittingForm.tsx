import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Assessment, AssessmentArea, Created, Id } from '@/api/types';
import { useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useSession } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { FormFrame } from '@/shared/forms/FormFrame';
import { useFormDraft } from '@/shared/forms/use_draft';
import { type SendOptions, useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { AnswerForm } from './AnswerForm';
import { AnswerWords } from './AreaLine';
import { HistoryDialog } from './HistoryDialog';
import { OnlyMissing, useOnlyMissing } from './OnlyMissing';
import { QuestionHead } from './QuestionHead';
import { sectionsOf } from './areas';
import { checkSitting, openedLine, sittingBody, type SittingValues } from './sitting_values';

export function SittingForm({ personId, assessment }: { personId: Id; assessment: Assessment }) {
  const t = useText('assessment');
  const words = useWords();
  const done = useDone();
  const navigate = useNavigate();
  const { today } = useSession();
  const form = useForm<SittingValues>({ held_on: today, answers: [] }, { check: checkSitting });
  const draft = useFormDraft(`assessment-sitting-${personId}`, form);
  const [opened, setOpened] = useState('');
  const [past, setPast] = useState<AssessmentArea | null>(null);
  const { answers } = form.values;
  const onlyMissing = useOnlyMissing();
  const isOpen = (area: AssessmentArea) => answers.some((one) => one.variable === area.variable);
  const shown = assessment.areas.filter((area) => !onlyMissing || !area.answer || isOpen(area));
  const open = (area: AssessmentArea) => {
    setOpened(area.variable);
    form.set({ answers: [...answers, openedLine(area, answers.at(-1)?.source ?? 'person')] }, 'none');
  };
  const send = async (values: SittingValues, { key }: SendOptions) => {
    const path = `/people/${personId}/assessment/sittings`;
    const body = sittingBody(values);
    const answer = await perform<Created>(path, { method: 'POST', body, key });
    void done(t('sitting.done'), answer);
    await navigate({ to: '/people/$personId/assessment', params: { personId } });
  };
  return (
    <FormFrame
      form={form}
      draft={draft}
      send={send}
      submitText={t('sitting.save')}
      extra={<span role="status">{t('sitting.answered', { count: answers.length })}</span>}
    >
      <div className="card narrow">
        <DateInput
          {...form.bind('held_on')}
          label={t('sitting.held_on')}
          help={t('sitting.held_on.help')}
          today={today}
        />
      </div>
      <OnlyMissing assessment={assessment} />
      {sectionsOf(shown, false).map(({ section, areas }) => (
        <section key={section} className="card narrow" aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`}>{words.code('assessment_section', section)}</h2>
          {areas.map((area) => (
            <div key={area.variable} className="question">
              {isOpen(area) ? (
                <AnswerForm
                  form={form}
                  area={area}
                  isFresh={opened === area.variable}
                  onHistory={() => setPast(area)}
                />
              ) : (
                <QuestionHead area={area} onOpen={() => open(area)}>
                  <AnswerWords area={area} />
                </QuestionHead>
              )}
            </div>
          ))}
        </section>
      ))}
      {past && <HistoryDialog area={past} personId={personId} onClose={() => setPast(null)} />}
    </FormFrame>
  );
}
