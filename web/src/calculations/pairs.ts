// Names with a number each, one on a line: "i arbete: 55", "i arbete: 5,5 %".
import type { Language } from '@/api/types';
import type { Field } from './fields';
import { amountText, readAmount } from './amounts';
import type { JsonObject } from './typed';

type PairsField = Extract<Field, { type: 'pairs' }>;

export function typedPairs(json: JsonObject[], field: PairsField, language: Language): string {
  return json
    .map((one) => {
      const value = field.of.find(({ key }) => one[key] !== undefined && one[key] !== null);
      if (!value) return String(one[field.name]);
      const mark = value.of === 'percent' ? ' %' : '';
      return `${String(one[field.name])}: ${amountText(Number(one[value.key]), value.of, language)}${mark}`;
    })
    .join('\n');
}

// Nothing where a line is no name with a number.
export function readPairs(text: string, field: PairsField): JsonObject[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const out = lines.map((line) => {
    const at = line.lastIndexOf(':');
    const name = line.slice(0, at).trim();
    const said = line.slice(at + 1).trim();
    const isShare = said.endsWith('%');
    const value = field.of.find(({ of }) => (of === 'percent') === isShare);
    const number = value && readAmount(said.replace('%', ''), value.of);
    return at < 1 || name === '' || number === undefined || !value ? undefined : { [field.name]: name, [value.key]: number };
  });
  return out.includes(undefined) ? undefined : (out as JsonObject[]);
}
