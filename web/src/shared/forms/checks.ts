// What the web can say without asking the server; the rules' words are the same.
import { isDate } from '@/shared/lib/dates';
import type { FieldError } from './use_form';

export function required<T extends object>(
  values: T,
  ...fields: (keyof T & string)[]
): FieldError[] {
  return fields
    .filter(
      (field) => values[field] === '' || values[field] === null || values[field] === undefined,
    )
    .map((field) => ({ field, rule: 'field.required' }));
}

export function dates<T extends object>(values: T, ...fields: (keyof T & string)[]): FieldError[] {
  return fields
    .filter(
      (field) => values[field] !== '' && values[field] !== null && !isDate(String(values[field])),
    )
    .map((field) => ({ field, rule: 'field.date' }));
}

export function percent(text: string, field: string): FieldError[] {
  if (text.trim() === '') return [];
  const value = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && value >= 1 && value <= 100
    ? []
    : [{ field, rule: 'field.percent' }];
}

export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
