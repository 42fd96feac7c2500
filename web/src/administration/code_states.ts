// What holds of a branch's own codes on a day. Days are compared as they are written, year first.
import type { SharedCode, WithheldCode } from '@/api/types';

export function holdsOn(one: { valid_from: string; valid_to: string | null }, day: string): boolean {
  return one.valid_from <= day && (one.valid_to === null || one.valid_to >= day);
}

// The time during which the code is not offered: the one that holds, else the one that comes.
export function withheldTime(code: SharedCode, today: string): WithheldCode | undefined {
  const left = code.withheld.filter((one) => one.valid_to === null || one.valid_to >= today);
  return left.sort((a, b) => a.valid_from.localeCompare(b.valid_from))[0];
}

// May still be ended, or offered again: no end has been set, or one that has not come.
export function isOpen(one: { valid_to: string | null }, today: string): boolean {
  return one.valid_to === null || one.valid_to >= today;
}
