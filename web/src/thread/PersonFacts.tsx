import type { Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';

function grouped(number: string): string {
  return number.length === 12 ? `${number.slice(0, 8)}-${number.slice(8)}` : number;
}

export function PersonFacts({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const words = useWords();
  const { person } = thread;
  const current = person.identity_numbers.find((number) => number.valid_to === null);
  const parts = [
    current ? grouped(current.number) : person.birth_year ? t('born', { year: person.birth_year }) : '',
    words.code('sex', person.sex),
    t('case', { number: person.case_number }),
    thread.owner ? t('owner', { name: thread.owner.name }) : t('no_owner'),
    person.interpreter_needed ? t('interpreter', { language: person.preferred_language || t('language_missing') }) : '',
    person.phone,
  ].filter(Boolean);
  return <p className="person-facts">{parts.map((part) => <span key={part}>{part}</span>)}</p>;
}
