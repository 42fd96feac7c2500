import type { Field } from './fields';
import { uncertainWords } from './uncertain';
import type { Typed, TypedPart } from './typed';

export interface Differing {
  path: string;
  label: string;
  one: string;
  other: string;
}

// Which assumptions are not the same in both, in the order of the form.
export function differing(
  fields: Field[],
  one: TypedPart,
  other: TypedPart,
  t: (key: string) => string,
  under = { path: '', label: '' },
): Differing[] {
  return fields.flatMap((field) => {
    const [a, b] = [one[field.key] ?? null, other[field.key] ?? null];
    const path = `${under.path}${field.key}`;
    const label = under.label + t(`field.${field.key}`);
    if (field.type === 'part') {
      const part = { path: `${path}.`, label: `${label}: ` };
      return differing(field.fields, (a ?? {}) as TypedPart, (b ?? {}) as TypedPart, t, part);
    }
    if (field.type === 'uncertain' || field.type === 'uncertains') {
      const said = (value: Typed) =>
        (field.type === 'uncertains' ? ((value ?? []) as TypedPart[]) : value ? [value as TypedPart] : [])
          .map((one) => uncertainWords(one, t))
          .join('; ');
      return said(a) === said(b) ? [] : [{ path, label, one: said(a), other: said(b) }];
    }
    if (field.type === 'lines') {
      const [left, right] = [(a ?? []) as TypedPart[], (b ?? []) as TypedPart[]];
      return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
        const line = { path: `${path}[${index}].`, label: `${label} ${index + 1}: ` };
        return differing(field.fields, left[index] ?? {}, right[index] ?? {}, t, line);
      }).flat();
    }
    const said = (value: Typed) =>
      field.type === 'choice' && value ? t(`choice.${field.key}.${String(value)}`) : saidPlainly(value, t);
    return said(a) === said(b) ? [] : [{ path, label, one: said(a), other: said(b) }];
  });
}

const saidPlainly = (value: Typed, t: (key: string) => string) =>
  typeof value === 'boolean' ? t(value ? 'yes' : 'no') : String(value ?? '');
