// Keys that work anywhere. Single letters are silent in fields and can be turned off.
import { useEffect, useRef } from 'react';

const kOffKey = 'samsyn.single_keys_off';

export function singleKeysOn(): boolean {
  return localStorage.getItem(kOffKey) !== '1';
}
export function setSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(kOffKey);
  else localStorage.setItem(kOffKey, '1');
}

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

export function useShortcut(key: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const control = key.startsWith('ctrl+');
      if (event.key.toLowerCase() !== key.replace('ctrl+', '') || event.altKey) return;
      if (control !== (event.ctrlKey || event.metaKey)) return;
      if (document.querySelector('dialog[open]')) return;
      if (!control && (typing(event.target) || !singleKeysOn())) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [key]);
}
