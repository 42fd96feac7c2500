// The areas of a mapping as page, filter and file show them.
import type { Assessment, AssessmentArea } from '@/api/types';
import { valuesText } from '@/shared/lib/assessed';
import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';

export interface SectionAreas {
  section: AssessmentArea['section'];
  areas: AssessmentArea[];
}

// In the server's order, which puts strengths first. A section without any area left is not shown.
export function sectionsOf(areas: AssessmentArea[], onlyMissing: boolean): SectionAreas[] {
  const out: SectionAreas[] = [];
  for (const area of areas) {
    if (onlyMissing && area.answer) continue;
    const last = out.at(-1);
    if (last?.section === area.section) last.areas.push(area);
    else out.push({ section: area.section, areas: [area] });
  }
  return out;
}

export const isUnknown = (area: AssessmentArea) => area.answer?.values[0]?.code === 'unknown';

export function answerText(area: AssessmentArea, words: Words, t: Translate): string {
  if (!area.answer) return t('missing');
  return isUnknown(area)
    ? t('unknown')
    : valuesText(area.variable, area.answer.values, words, t);
}

export function csvRows(assessment: Assessment, t: Translate, words: Words): (string | null)[][] {
  const columns = ['section', 'question', 'answer', 'source', 'answered_on', 'recorded_on', 'note'];
  return [
    columns.map((column) => t(`column.${column}`)),
    ...assessment.areas.map((area) => [
      words.code('assessment_section', area.section),
      t(`thread:fields.${area.variable}`),
      answerText(area, words, t),
      words.code('answer_source', area.answer?.source),
      area.answer?.answered_on ?? null,
      area.answer?.recorded_on ?? null,
      area.answer?.note || null,
    ]),
  ];
}
