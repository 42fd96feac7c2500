// Short messages at the bottom of the page; those that can be undone stay ten seconds, and as long
// as they are looked at.
import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  undo?: () => Promise<void>;
}

export const kToastMs = 10_000;
let toasts: Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();

function change(list: Toast[]): void {
  toasts = list;
  for (const listener of listeners) listener();
}

export function showToast(text: string, undo?: () => Promise<void>): void {
  change([...toasts.slice(-2), { id: next, text, undo }]);
  next += 1;
}

export function hideToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => toasts,
  );
}
