// Numbers as people write them: whole kronor, per cent, decimals with the language's mark.
import type { Language } from '@/api/types';
import type { Amount } from './fields';

// Decimals of a share in JSON are at most nine, of an amount two.
const kShareDecimals = 9;
const kLong = 12;

function numberText(value: number, language: Language): string {
  const text = String(Number(value.toFixed(kLong)));
  return language === 'sv' ? text.replace('.', ',') : text;
}

export function amountText(value: number, of: Amount, language: Language): string {
  return numberText(of === 'percent' ? value * 100 : value, language);
}

// "1,500" or "1.500": thousands to one reader, decimals to another.
const isGrouped = (text: string) => /^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(text.trim());

// A number of that kind, or nothing where the text is none.
export function readAmount(text: string, of: Amount): number | undefined {
  const bare = text.replace(/(kr|%)\s*$/, '').replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  if (of !== 'percent' && isGrouped(bare)) return undefined;
  const plain = bare.replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  if (of === 'count' && !Number.isInteger(value)) return undefined;
  return of === 'percent' ? Number((value / 100).toFixed(kShareDecimals)) : value;
}

export const ruleOf = (text: string, of: Amount) =>
  of !== 'percent' && isGrouped(text) ? 'field.thousands' : of === 'count' ? 'field.count' : 'field.number';

// Several, with semicolons or line ends between; nothing where one of them is none.
export function readAmounts(text: string, of: Amount): number[] | undefined {
  const all = text.split(/[;\n]/).filter((part) => part.trim() !== '').map((part) => readAmount(part, of));
  return all.some((one) => one === undefined) ? undefined : (all as number[]);
}

export const amountsText = (values: number[], of: Amount, language: Language): string =>
  values.map((value) => amountText(value, of, language)).join('; ');
