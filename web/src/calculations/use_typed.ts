// What is typed in a calculation's form, and what may be asked of the server of it.
import { useEffect, useMemo, useState } from 'react';
import { useLanguage } from '@/shared/i18n';
import { fieldsOf, type Kind } from './fields';
import { type JsonObject, read, type Typed, type TypedPart, typedOf } from './typed';

// Long enough that a number is typed to its end, short enough that a slider follows the hand.
const kPauseMs = 120;

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
  return { typed, set, startOver: startOver, json, faults, text: useSettled(text), changed, setChanged };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), kPauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
