import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AssessmentArea } from '@/api/types';
import { codeListsQuery } from '@/shared/api/queries';
import { AreaInput } from '@/shared/forms/AreaInput';
import { ChecksInput, RadioInput } from '@/shared/forms/choices';
import { SelectInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { codeWord } from '@/shared/lib/assessed';
import { AnswerWords, HistoryButton } from './AreaLine';
import { ChildrenParts, PeriodParts } from './AnswerParts';
import { type AnswerLine, chosenCodes, kUnknown, type SittingValues } from './sitting_values';

interface Props {
  form: Form<SittingValues>;
  area: AssessmentArea;
  isFresh: boolean; // the user has just opened it
  onHistory: () => void;
}

const helped = new Set([
  'children',
  'compensation_refused',
  'rent_above_norm',
  'needs',
  'housing',
  'barriers',
]);

// A question under way, with the earlier answer beside it.
export function AnswerForm({ form, area, isFresh, onHistory }: Props) {
  const t = useText('assessment');
  const words = useWords();
  const sources = useQuery(codeListsQuery).data?.answer_source ?? [];
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFresh) box.current?.querySelector('input')?.focus();
  }, []);
  const { answers } = form.values;
  const index = answers.findIndex((one) => one.variable === area.variable);
  const line = answers[index];
  if (!line) return null;
  const at = `answers[${index}]`;
  const change = (patch: Partial<AnswerLine>, field: string) =>
    form.set(
      { answers: answers.map((one) => (one === line ? { ...one, ...patch } : one)) },
      `${at}.${field}`,
    );
  const group = {
    field: `${at}.values`,
    label: t(`thread:fields.${area.variable}`),
    help: helped.has(area.variable) ? t(`help.${area.variable}`) : undefined,
    error: form.errorAt(`${at}.values`),
    choices: [...area.codes, kUnknown].map((code) => ({
      value: code,
      label: code === kUnknown ? t('unknown') : codeWord(area.variable, code, words, t),
    })),
  };
  return (
    <div className="question-open" ref={box}>
      {area.answer && (
        <div>
          <p className="row quiet small">
            {t('answer.earlier')}
            <HistoryButton area={area} onClick={onHistory} />
          </p>
          <AnswerWords area={area} />
        </div>
      )}
      {area.many ? (
        <ChecksInput
          {...group}
          value={line.codes}
          onChange={(codes) => change({ codes: chosenCodes(line.codes, codes) }, 'values')}
        />
      ) : (
        <RadioInput
          {...group}
          value={line.codes[0] ?? ''}
          lying={area.codes.length <= 3}
          onChange={(code) => change({ codes: [code] }, 'values')}
        />
      )}
      {area.detail === 'period' && <PeriodParts {...{ form, at, line, change }} />}
      {area.detail === 'children' && <ChildrenParts {...{ form, at, line, change }} />}
      <SelectInput
        field={`${at}.source`}
        value={line.source}
        label={t('source')}
        width="w-mid"
        onChange={(source) => change({ source }, 'source')}
        choices={sources.map((code) => ({ value: code, label: words.code('answer_source', code) }))}
      />
      <AreaInput
        field={`${at}.note`}
        value={line.note}
        label={t('note')}
        optional
        rows={1}
        error={form.errorAt(`${at}.note`)}
        onChange={(note) => change({ note }, 'note')}
      />
      <button
        type="button"
        className="linklike"
        onClick={() => form.set({ answers: answers.filter((one) => one !== line) })}
      >
        {t('answer.remove')}
        <span className="hidden-text">: {group.label}</span>
      </button>
    </div>
  );
}
