import type { Thread } from '@/api/types';
import { useText } from '@/shared/i18n';
import { groupedNumber } from '@/shared/lib/identity_numbers';
import { useWords } from '@/shared/i18n/words';
import { asFarAsSeen } from './as_far_as_seen';

export function PersonFacts({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const words = useWords();
  const { person } = thread;
  const current = person.identity_numbers.find((number) => number.valid_to === null);
  const parts = [
    current
      ? groupedNumber(current.number)
      : person.birth_year
        ? t('born', { year: person.birth_year })
        : '',
    words.code('sex', person.sex),
    t('case', { number: person.case_number }),
    thread.owner ? t('owner', { name: thread.owner.name }) : t(asFarAsSeen(thread, 'no_owner')),
    person.interpreter_needed
      ? t('interpreter', { language: person.preferred_language || t('language_missing') })
      : '',
    person.phone,
  ].filter(Boolean);
  return (
    <p className="person-facts">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}
