// A number that is not known: which shape its distribution has, with what, and where that is from.
import type { Language } from '@/api/types';
import type { FieldError } from '@/shared/forms/use_form';
import type { Amount } from './fields';
import { parametersOf, unitOf } from './shapes';
import { amountsText, amountText, readAmount, readAmounts, ruleOf } from './amounts';
import type { JsonObject, TypedPart } from './typed';

export const emptyUncertain = (): TypedPart => ({ shape: 'fixed', value: '', source: '' });

export function typedUncertain(json: JsonObject, of: Amount, language: Language): TypedPart {
  const { shape, ...parameters } = json.distribution as JsonObject;
  const typed: TypedPart = { shape: String(shape), source: String(json.source ?? '') };
  for (const [name, value] of Object.entries(parameters)) {
    if (Array.isArray(value)) typed[name] = amountsText(value.map(Number), of, language);
    else if (value !== null) typed[name] = amountText(Number(value), unitOf(name, of), language);
  }
  return typed;
}

export function readUncertain(
  typed: TypedPart,
  of: Amount,
  at: string,
  faults: FieldError[],
  isBare = false,
): JsonObject {
  const distribution: JsonObject = { shape: String(typed.shape) };
  for (const name of parametersOf[String(typed.shape)] ?? []) {
    const path = `${at}.distribution.${name}`;
    const text = String(typed[name] ?? '').trim();
    if (text === '') faults.push({ field: path, rule: 'field.required' });
    else if (name === 'values') {
      const all = readAmounts(text, of);
      if (all === undefined) faults.push({ field: path, rule: 'field.numbers' });
      else distribution[name] = all;
    } else {
      const value = readAmount(text, unitOf(name, of));
      if (value === undefined) faults.push({ field: path, rule: ruleOf(text, unitOf(name, of)) });
      else distribution[name] = value;
    }
  }
  if (isBare) return { distribution };
  const source = String(typed.source ?? '').trim();
  if (source === '') faults.push({ field: `${at}.source`, rule: 'field.required' });
  return { distribution, source };
}

export function uncertainWords(typed: TypedPart, t: (key: string) => string): string {
  const shape = String(typed.shape);
  const parameters = parametersOf[shape] ?? [];
  const said = parameters.map((name) => (shape === 'fixed' ? '' : `${t(`field.${name}`)} `) + String(typed[name] ?? ''));
  return said.join(', ');
}
