// Between what is typed and the JSON that is computed.
import type { Language } from '@/api/types';
import type { FieldError } from '@/shared/forms/use_form';
import { amountsText, amountText, readAmount, readAmounts, ruleOf } from './amounts';
import type { Field } from './fields';
import { readPairs, typedPairs } from './pairs';
import { emptyUncertain, readUncertain, typedUncertain } from './uncertain';

export type Typed = string | boolean | TypedPart | TypedPart[] | null;
export interface TypedPart {
  [key: string]: Typed;
}
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function emptyOf(fields: Field[]): TypedPart {
  return Object.fromEntries(fields.map((field) => [field.key, emptyValue(field)]));
}

function emptyValue(field: Field): Typed {
  if (field.type === 'flag') return false;
  if (field.type === 'lines') return [];
  if (field.type === 'uncertains') return [];
  if (field.type === 'uncertain') return field.optional ? null : emptyUncertain();
  if (field.type === 'part') return field.optional ? null : emptyOf(field.fields);
  return field.type === 'choice' && !field.optional ? (field.choices[0] ?? '') : '';
}

export function typedOf(fields: Field[], json: JsonObject, language: Language): TypedPart {
  return Object.fromEntries(fields.map((field) => [field.key, typedValue(field, isSpread(field) ? spreadIn(json) : json[field.key], language)]));
}

// A distribution that stands in the outer object itself.
const isSpread = (field: Field) => field.type === 'uncertain' && field.isSpread === true;
const spreadIn = (json: JsonObject) => (json.distribution ? json : undefined);

function typedValue(field: Field, json: Json | undefined, language: Language): Typed {
  if (json === undefined || json === null) return emptyValue(field);
  switch (field.type) {
    case 'flag':
      return json === true;
    case 'uncertain':
      return typedUncertain(json as JsonObject, field.of, language);
    case 'uncertains':
      return (json as JsonObject[]).map((one) => typedUncertain(one, field.of, language));
    case 'part':
      return typedOf(field.fields, json as JsonObject, language);
    case 'lines':
      return (json as JsonObject[]).map((line) => typedOf(field.fields, line, language));
    case 'names':
      return (json as string[]).join('\n');
    case 'amounts':
      return amountsText(json as number[], field.of, language);
    case 'month':
      return String(json).slice(0, 7);
    case 'pairs':
      return typedPairs(json as JsonObject[], field, language);
    case 'text':
    case 'date':
    case 'calendar_month':
    case 'choice':
      return String(json);
    default:
      return amountText(json as number, field.type, language);
  }
}

export interface Read {
  json: JsonObject;
  faults: FieldError[];
}

// What is typed as JSON. What cannot be read at all is told here; what cannot be computed, by the server.
export function read(fields: Field[], typed: TypedPart, under = ''): Read {
  const json: JsonObject = {};
  const faults: FieldError[] = [];
  for (const field of fields) {
    const at = isSpread(field) ? under.replace(/\.$/, '') : `${under}${field.key}`;
    const value = readValue(field, typed[field.key] ?? null, at, faults);
    if (value === undefined) continue;
    if (isSpread(field)) Object.assign(json, value);
    else json[field.key] = value;
  }
  return { json, faults };
}

function readValue(field: Field, typed: Typed, at: string, faults: FieldError[]): Json | undefined {
  if (field.type === 'flag') return typed === true;
  if (field.type === 'part') {
    if (typed === null) return undefined;
    const part = read(field.fields, typed as TypedPart, `${at}.`);
    faults.push(...part.faults);
    return part.json;
  }
  if (field.type === 'uncertain')
    return typed === null ? undefined : readUncertain(typed as TypedPart, field.of, at, faults, field.isBare);
  if (field.type === 'uncertains')
    return (typed as TypedPart[]).map((one, index) => readUncertain(one, field.of, `${at}[${index}]`, faults));
  if (field.type === 'lines') {
    return (typed as TypedPart[]).map((line, index) => {
      const part = read(field.fields, line, `${at}[${index}].`);
      faults.push(...part.faults);
      return part.json;
    });
  }
  const text = String(typed ?? '').trim();
  if (text === '') {
    if (!field.optional) faults.push({ field: at, rule: 'field.required' });
    return undefined;
  }
  return readText(field, text, at, faults);
}

function readText(field: Field, text: string, at: string, faults: FieldError[]): Json | undefined {
  const wrong = (rule: string) => {
    faults.push({ field: at, rule });
    return undefined;
  };
  switch (field.type) {
    case 'names':
      return text.split(/[;\n]/).map((one) => one.trim()).filter(Boolean);
    case 'text':
    case 'choice':
      return text;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : wrong('field.date');
    case 'month':
      return /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : wrong('field.month');
    case 'calendar_month':
      return /^\d{4}-\d{2}$/.test(text) ? text : wrong('field.month');
    case 'pairs':
      return readPairs(text, field) ?? wrong('field.pairs');
    case 'amounts':
      return readAmounts(text, field.of) ?? wrong('field.numbers');
    case 'kronor':
    case 'percent':
    case 'count':
    case 'decimal':
      return readAmount(text, field.type) ?? wrong(ruleOf(text, field.type));
    default:
      return undefined;
  }
}
