// What is typed in a calculation's form, and what may be asked of the server of it.
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '@/shared/i18n';
import { fieldsOf, type Kind } from './fields';
import { emptyOf, type JsonObject, read, type Typed, type TypedPart, typedOf } from './typed';

// What is drawn person by person waits until a number is typed to its end; the rest follows the hand.
const kPauseMs: Partial<Record<Kind, number>> = { caseload: 300 };

export function useTyped(kind: Kind, start: JsonObject) {
  const language = useLanguage();
  const [typed, setTyped] = useState<TypedPart>(() => typedOf(fieldsOf[kind], start, language));
  const [changed, setChanged] = useState(false);
  const { json, faults } = useMemo(() => read(fieldsOf[kind], typed), [kind, typed]);
  const text = faults.length === 0 ? JSON.stringify(json) : '';
  const set = (key: string, value: Typed) => {
    setChanged(true);
    setTyped((before) => ({ ...before, [key]: value }));
  };
  const startOver = (input: JsonObject) => {
    setTyped(typedOf(fieldsOf[kind], input, language));
    setChanged(true);
  };
  // A draft may be of a form that asked for less.
  const restore = (kept: TypedPart) => setTyped({ ...emptyOf(fieldsOf[kind]), ...kept });
  const settle = () => setChanged(false);
  const settled = useSettled(text, kPauseMs[kind] ?? 0);
  return { typed, set, startOver, restore, settle, json, faults, text: settled, changed };
}

function useSettled(text: string, pauseMs: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (pauseMs === 0) return undefined;
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text, pauseMs]);
  return pauseMs === 0 ? text : settled;
}
