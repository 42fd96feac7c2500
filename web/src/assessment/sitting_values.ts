// A sitting as typed: the questions that were opened, each with its codes and what is told beside them.
import type { AnswerValue, AssessmentArea, Variable } from '@/api/types';
import { dates, orNull, percent, required } from '@/shared/forms/checks';
import type { FieldError } from '@/shared/forms/use_form';

export interface ChildrenTold {
  count: string;
  birth_years: string;
}
export interface AnswerLine {
  variable: Variable;
  codes: string[];
  source: string;
  note: string;
  percent: string;
  from_on: string;
  to_on: string;
  children: Record<string, ChildrenTold>;
}
export interface SittingValues {
  held_on: string;
  answers: AnswerLine[];
}

export const kUnknown = 'unknown';
const alone = new Set([kUnknown, 'none']);
export const standsAlone = (code: string) => alone.has(code);

const text = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

// A question opens with what was answered last; what was not known is asked anew.
export function openedLine(area: AssessmentArea, source: string): AnswerLine {
  const values = (area.answer?.values ?? []).filter((value) => value.code !== kUnknown);
  const first = values[0];
  return {
    variable: area.variable,
    codes: values.map((value) => value.code),
    source,
    note: '',
    percent: text(first?.percent),
    from_on: text(first?.from_on),
    to_on: text(first?.to_on),
    children: Object.fromEntries(
      values
        .filter((value) => value.count || value.birth_years.length > 0)
        .map((value) => [
          value.code,
          { count: text(value.count), birth_years: value.birth_years.join(', ') },
        ]),
    ),
  };
}

// What stands alone takes the others' place, and gives way to them.
export function chosenCodes(before: string[], after: string[]): string[] {
  const added = after.find((code) => !before.includes(code));
  if (added === undefined) return after;
  return standsAlone(added) ? [added] : after.filter((code) => !standsAlone(code));
}

const yearsIn = (typed: string) => typed.split(/[\s,;]+/).filter(Boolean);

function checkChildren(line: AnswerLine, at: string): FieldError[] {
  return line.codes.flatMap((code) => {
    const { count = '', birth_years = '' } = line.children[code] ?? {};
    const years = yearsIn(birth_years);
    const isCount = count.trim() === '' || /^([1-9]|1\d|20)$/.test(count.trim());
    return [
      ...(isCount ? [] : [{ field: `${at}.children.${code}.count`, rule: 'assessment.child_count' }]),
      ...(years.every((year) => /^\d{4}$/.test(year))
        ? []
        : [{ field: `${at}.children.${code}.birth_years`, rule: 'birth_year.unreadable' }]),
      ...(isCount && count.trim() !== '' && years.length > Number(count)
        ? [{ field: `${at}.children.${code}.birth_years`, rule: 'assessment.more_years' }]
        : []),
    ];
  });
}

export function checkSitting(values: SittingValues): FieldError[] {
  return [
    ...required(values, 'held_on'),
    ...dates(values, 'held_on'),
    ...(values.answers.length === 0 ? [{ field: '', rule: 'assessment.no_answers' }] : []),
    ...values.answers.flatMap((line, index) => {
      const at = `answers[${index}]`;
      return [
        ...(line.codes.length === 0
          ? [{ field: `${at}.values`, rule: 'assessment.no_value' }]
          : []),
        ...percent(line.percent, `${at}.percent`),
        ...dates(line, 'from_on', 'to_on').map((one) => ({ ...one, field: `${at}.${one.field}` })),
        ...checkChildren(line, at),
      ];
    }),
  ];
}

function valueOf(line: AnswerLine, code: string): AnswerValue {
  const has = !standsAlone(code);
  const children = has ? line.children[code] : undefined;
  const isPeriod = has && line.variable === 'sick_note';
  return {
    code,
    percent: isPeriod && code === 'part' && line.percent.trim() ? Number(line.percent) : null,
    from_on: isPeriod ? orNull(line.from_on) : null,
    to_on: isPeriod ? orNull(line.to_on) : null,
    count: children?.count.trim() ? Number(children.count) : null,
    birth_years: children ? yearsIn(children.birth_years).map(Number) : [],
  };
}

export function sittingBody(values: SittingValues) {
  return {
    held_on: values.held_on,
    answers: values.answers.map((line) => ({
      variable: line.variable,
      values: line.codes.map((code) => valueOf(line, code)),
      source: line.source,
      note: line.note,
    })),
  };
}
